/** What a person asks of diagnoses, the observatory and simulations, in fields or options. */
@NullMarked
package org.passerelle.app.wish;

import org.jspecify.annotations.NullMarked;
