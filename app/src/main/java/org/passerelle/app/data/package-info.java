/** The folder in which a person's own data are kept. */
@NullMarked
package org.passerelle.app.data;

import org.jspecify.annotations.NullMarked;
