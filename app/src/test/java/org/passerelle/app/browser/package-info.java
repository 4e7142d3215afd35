/** The application in a real browser, driven by its own protocol for developers. */
@NullMarked
package org.passerelle.app.browser;

import org.jspecify.annotations.NullMarked;
