/**
 * Importers: each reads one official distribution, as its publisher hands it out, and gives the
 * tables of facts that Passerelle keeps of it: codes, names, links and numbers.
 */
@NullMarked
package org.passerelle.reference.importing;

import org.jspecify.annotations.NullMarked;
