/** What a text speaks of: {@link org.passerelle.app.link.TextLinker}, for one text or for many. */
@NullMarked
package org.passerelle.app.link;

import org.jspecify.annotations.NullMarked;
