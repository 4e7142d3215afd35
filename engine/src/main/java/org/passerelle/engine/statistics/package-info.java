/** What several methods compute of rows of numbers. */
@NullMarked
package org.passerelle.engine.statistics;

import org.jspecify.annotations.NullMarked;
