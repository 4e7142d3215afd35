/** Tab-separated tables of facts: how they are stored, read and written. */
@NullMarked
package org.passerelle.reference.table;

import org.jspecify.annotations.NullMarked;
