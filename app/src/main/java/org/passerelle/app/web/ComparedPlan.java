package org.passerelle.app.web;

import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.PlanView;

/**
 * One of the plans side by side.
 *
 * @param plan null if the occupation is not known yet
 * @param target the title of the occupation that was chosen; empty if none was
 */
public record ComparedPlan(String id, String title, @Nullable PlanView plan, String target) {}
