package org.passerelle.app.web;

import org.passerelle.app.view.OccupationView;
import org.jspecify.annotations.Nullable;

/**
 * A job of a profile as its page shows it.
 *
 * @param words what the person calls it
 * @param months how long it was held, 0 if not said
 * @param occupation what it was understood as, null if it was not
 * @param isStart whether the plan starts from it
 */
public record JobRow(
    String words, int months, @Nullable OccupationView occupation, boolean isStart) {}
