/**
 * What does a move bring? Exposure, pay, demand where one lives, work from home and interests of an
 * occupation beside those of another; limits that a person sets, a ranking by their weights, and
 * the moves that no other betters. The front door is {@link
 * org.passerelle.engine.transition.benefit.Outlook}.
 */
@NullMarked
package org.passerelle.engine.transition.benefit;

import org.jspecify.annotations.NullMarked;
