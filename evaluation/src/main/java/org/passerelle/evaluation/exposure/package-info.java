/** Whether the carried facts give the figures that the studies of exposure are known for. */
@NullMarked
package org.passerelle.evaluation.exposure;

import org.jspecify.annotations.NullMarked;
