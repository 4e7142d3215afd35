/** Trains the bilingual embedding of the linker. */
@NullMarked
package org.passerelle.evaluation.training;

import org.jspecify.annotations.NullMarked;
