/** The web application: pages and the REST API over one set of facts and one storage. */
@NullMarked
package org.passerelle.app.web;

import org.jspecify.annotations.NullMarked;
