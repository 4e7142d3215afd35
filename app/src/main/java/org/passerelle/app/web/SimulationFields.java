package org.passerelle.app.web;

import java.util.List;

/**
 * The fields of a simulation as typed.
 *
 * @param shock the short name of the study of what is automated
 * @param shocks those that there are
 * @param kept how many of 100 jobs are left
 * @param years of the change
 * @param job whose group is told too
 */
public record SimulationFields(
    String shock, List<String> shocks, String kept, String years, String job) {}
