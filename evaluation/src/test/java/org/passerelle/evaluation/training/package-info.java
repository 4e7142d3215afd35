@NullMarked
package org.passerelle.evaluation.training;

import org.jspecify.annotations.NullMarked;
