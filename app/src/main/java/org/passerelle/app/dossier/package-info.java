/** One person's file: what they told and chose, as it is kept, shown and handed over. */
@NullMarked
package org.passerelle.app.dossier;

import org.jspecify.annotations.NullMarked;
