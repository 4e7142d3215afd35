/** Drawings as SVG that need no other file, and say the same in grey as in colour. */
@NullMarked
package org.passerelle.app.drawing;

import org.jspecify.annotations.NullMarked;
