@NullMarked
package org.passerelle.engine.market.forecast;

import org.jspecify.annotations.NullMarked;
