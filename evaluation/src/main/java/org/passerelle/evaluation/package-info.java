/** Measures how fast the methods are. */
@NullMarked
package org.passerelle.evaluation;

import org.jspecify.annotations.NullMarked;
