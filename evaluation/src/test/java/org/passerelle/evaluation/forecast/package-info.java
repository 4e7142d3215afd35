@NullMarked
package org.passerelle.evaluation.forecast;

import org.jspecify.annotations.NullMarked;
