package org.passerelle.app.web;

import java.util.List;
import org.passerelle.app.view.SkillView;

/**
 * A skill of a profile as its page shows it.
 *
 * @param id names it in forms
 * @param skill with its name
 * @param known how sure it is or what the person said, its level, its years and where it comes from
 * @param words that gave it away, each in quotation marks
 * @param level the short name of the level, empty if not said
 * @param years as typed, empty if not said
 * @param review open, confirmed or rejected
 */
public record SkillRow(
    String id,
    SkillView skill,
    List<String> known,
    List<String> words,
    String level,
    String years,
    String review) {}
