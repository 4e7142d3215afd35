/** The methods of the engine over one set of facts, each prepared when it is first asked for. */
@NullMarked
package org.passerelle.app.engines;

import org.jspecify.annotations.NullMarked;
