package org.passerelle.engine.transition.benefit;

import java.util.Optional;
import org.passerelle.engine.profile.Interests;

/**
 * Where a person stands who thinks of a move.
 *
 * @param occupation the number of the occupation they hold
 * @param place the code of the place where they look for work, for example FR, FR-R53 or FR-D35
 * @param interests what they like to do; where it is not known, the interests that their occupation
 *     serves stand in
 */
public record Situation(int occupation, String place, Optional<Interests> interests) {}
