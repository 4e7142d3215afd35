/** The REST API: the same answers as the pages and the command line, as JSON for programs. */
@NullMarked
package org.passerelle.app.web.api;

import org.jspecify.annotations.NullMarked;
