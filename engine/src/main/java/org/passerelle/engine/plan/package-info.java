/** All of it for one person. The front door is {@link org.passerelle.engine.plan.Planner}. */
@NullMarked
package org.passerelle.engine.plan;

import org.jspecify.annotations.NullMarked;
