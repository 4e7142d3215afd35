package org.passerelle.engine.income.offer;

import java.util.Optional;

/**
 * What an occupation leaves a month, employed and on one's own, to a person who lives alone.
 *
 * @param pay as an employee at the median wage
 * @param own on one's own, at a price that costs a client as much as that employee costs; empty
 *     where contributions go to a fund of its own, which are not computed
 */
public record OccupationIncome(Pay pay, Optional<DayPrice> own) {}
