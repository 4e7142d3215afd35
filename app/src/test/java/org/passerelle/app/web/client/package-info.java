/** A client of the REST API as its first user would write it. */
@NullMarked
package org.passerelle.app.web.client;

import org.jspecify.annotations.NullMarked;
