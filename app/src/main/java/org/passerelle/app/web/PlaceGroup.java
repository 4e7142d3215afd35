package org.passerelle.app.web;

import java.util.List;

/** Places to choose from that belong together, such as the départements of a region. */
public record PlaceGroup(String name, List<Choice> places) {}
