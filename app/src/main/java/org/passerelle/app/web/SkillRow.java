package org.passerelle.app.web;

import java.util.List;
import java.util.Optional;
import org.passerelle.app.view.SkillView;

/**
 * A skill of a profile as its page shows it.
 *
 * @param skill with its name
 * @param words of the CV that gave it away
 * @param level the short name of the level, empty if not said
 * @param known how sure it is, or what the person said
 * @param review open, confirmed or rejected
 */
public record SkillRow(
    SkillView skill, List<String> words, Optional<String> level, String known, String review) {}
