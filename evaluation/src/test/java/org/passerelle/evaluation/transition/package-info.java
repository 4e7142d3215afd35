@NullMarked
package org.passerelle.evaluation.transition;

import org.jspecify.annotations.NullMarked;
