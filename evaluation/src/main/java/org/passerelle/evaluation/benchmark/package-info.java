/** How the files of benchmarks are read. */
@NullMarked
package org.passerelle.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
