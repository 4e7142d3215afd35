/** How fast demand is simulated, and how it is calibrated on what is published of starters. */
@NullMarked
package org.passerelle.evaluation.demand;

import org.jspecify.annotations.NullMarked;
