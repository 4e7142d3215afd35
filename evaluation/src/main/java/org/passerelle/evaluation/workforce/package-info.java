/** What the model of the workforce shows on an invented labour market, and how fast it is. */
@NullMarked
package org.passerelle.evaluation.workforce;

import org.jspecify.annotations.NullMarked;
