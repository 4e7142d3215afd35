/**
 * How do occupations lie to each other? Clusters by what they require, named after their most
 * telling skills, and places in a plane. The front door is {@link
 * org.passerelle.engine.transition.map.OccupationMap}.
 */
@NullMarked
package org.passerelle.engine.transition.map;

import org.jspecify.annotations.NullMarked;
