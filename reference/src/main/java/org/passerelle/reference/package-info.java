/**
 * The facts Passerelle stands on: occupations, skills and the links between them, the
 * classifications of the published figures, the figures themselves, and where each comes from.
 *
 * <p>{@link org.passerelle.reference.Reference} is the front door. It is loaded once and passed to
 * the methods of the engine. Nothing here knows a method, a page or a person.
 */
@NullMarked
package org.passerelle.reference;

import org.jspecify.annotations.NullMarked;
