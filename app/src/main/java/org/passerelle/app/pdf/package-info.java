/** Pages on paper: HTML to PDF with real text and tags. */
@NullMarked
package org.passerelle.app.pdf;

import org.jspecify.annotations.NullMarked;
