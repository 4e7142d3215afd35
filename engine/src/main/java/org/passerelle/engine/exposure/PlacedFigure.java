package org.passerelle.engine.exposure;

import org.passerelle.reference.Figure;

/**
 * A published figure, and where it stands among those of all workers.
 *
 * @param figure as it was published
 * @param standing the part of all workers in France whose occupation has a lower figure, and half
 *     of those who have the same: above 0 and below 1
 */
public record PlacedFigure(Figure figure, double standing) {}
