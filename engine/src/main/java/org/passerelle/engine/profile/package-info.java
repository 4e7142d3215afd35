/**
 * The profile of a person: what they have done, can do, like and need, without their name.
 *
 * <p>A profile holds no name, address, phone number, e-mail address or date of birth: no method of
 * the engine needs them.
 */
@NullMarked
package org.passerelle.engine.profile;

import org.jspecify.annotations.NullMarked;
