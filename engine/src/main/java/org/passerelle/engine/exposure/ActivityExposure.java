package org.passerelle.engine.exposure;

import java.util.OptionalDouble;
import org.passerelle.reference.ActivityKind;

/**
 * How far technology can do a work activity.
 *
 * @param activity its number among O*NET's intermediate work activities
 * @param kind what it is: social, on the spot, creative, judgement, or information
 * @param automation how far the assistant itself performed it, 0 to 1: the share of conversations
 *     that reached their goal, times the share in which it did at least a moderate part of such
 *     work; 0 if it came up in fewer than five of ten thousand conversations (Microsoft 2025)
 * @param augmentation the same for conversations in which people asked for help with it
 * @param machineLearning by how much its tasks raise (above 0) or lower an occupation's suitability
 *     for machine learning, on average over the occupations that have them (Nesta 2020); empty if
 *     not known
 */
public record ActivityExposure(
    int activity,
    ActivityKind kind,
    double automation,
    double augmentation,
    OptionalDouble machineLearning) {
  /** How far AI performed it or helped with it, whichever is more; 0 to 1. */
  public double withHelp() {
    return Math.max(automation, augmentation);
  }
}
