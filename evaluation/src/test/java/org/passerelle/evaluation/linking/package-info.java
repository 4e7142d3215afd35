@NullMarked
package org.passerelle.evaluation.linking;

import org.jspecify.annotations.NullMarked;
