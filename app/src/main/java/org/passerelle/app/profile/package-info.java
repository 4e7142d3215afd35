/**
 * Profiles and CVs as files. {@link org.passerelle.app.profile.ProfileFiles} keeps profiles in
 * Passerelle's own format, {@link org.passerelle.app.profile.CvFiles} reads the CVs of other
 * programs, {@link org.passerelle.app.profile.SkillsPassportWriter} writes one.
 */
@NullMarked
package org.passerelle.app.profile;

import org.jspecify.annotations.NullMarked;
