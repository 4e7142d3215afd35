package org.passerelle.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.OccupationView;

/**
 * A job of a profile as its page shows it.
 *
 * @param words what the person calls it
 * @param months how long it was held, 0 if not said
 * @param occupation what it was understood as, null if it was not
 * @param understood how it came to be understood so, and how sure that is; empty if it was not
 * @param isStart whether the plan starts from it
 * @param candidates other occupations that the words may mean, the likeliest first
 */
public record JobRow(
    String words,
    int months,
    @Nullable OccupationView occupation,
    String understood,
    boolean isStart,
    List<Suggestion> candidates) {}
