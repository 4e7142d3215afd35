package org.passerelle.engine.transition.benefit;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * What speaks for a move, each brought to 0 (nothing) … 1 (most). What is not known has no value;
 * it is not zero.
 */
public enum Criterion {
  /** Feasibility divided by that of the most feasible move. */
  FEASIBILITY(3) {
    @Override
    public OptionalDouble of(Prospect prospect) {
      return OptionalDouble.of(prospect.relativeFeasibility());
    }
  },
  /** 1 minus the relative exposure of the target. */
  SAFETY(1) {
    @Override
    public OptionalDouble of(Prospect prospect) {
      return map(prospect.exposure(), exposure -> 1 - exposure);
    }
  },
  /** (1 + log₂ of the pay ratio) / 2: half the pay or less is 0, the same 1/2, double or more 1. */
  PAY(1) {
    @Override
    public OptionalDouble of(Prospect prospect) {
      return map(prospect.payRatio(), ratio -> (1 + Math.log(ratio) / Math.log(2)) / 2);
    }
  },
  /** How much the target is wanted in the place. */
  DEMAND(1) {
    @Override
    public OptionalDouble of(Prospect prospect) {
      return prospect.demand();
    }
  },
  /** How well the target fits the interests. */
  INTEREST(1) {
    @Override
    public OptionalDouble of(Prospect prospect) {
      return prospect.interestFit();
    }
  },
  /** The share of the target's families that can be done at home. */
  REMOTE(0) {
    @Override
    public OptionalDouble of(Prospect prospect) {
      return prospect.telework();
    }
  },
  /** 1 − months / 36: nothing to learn is 1, three years or more is 0. */
  LEARNING(1) {
    @Override
    public OptionalDouble of(Prospect prospect) {
      return map(prospect.months(), months -> 1 - months / LONG_LEARNING);
    }
  };

  /** Months of learning that are as bad as more: three years. Our choice. */
  private static final double LONG_LEARNING = 36;

  private final double usualWeight;

  Criterion(double usualWeight) {
    this.usualWeight = usualWeight;
  }

  /** The value of a move, 0 to 1; empty if it is not known. */
  public abstract OptionalDouble of(Prospect prospect);

  /** Its weight in a balanced ranking, where a person names none. Our choice. */
  public double usualWeight() {
    return usualWeight;
  }

  private static OptionalDouble map(OptionalDouble number, DoubleUnaryOperator scale) {
    return number.isEmpty()
        ? number
        : OptionalDouble.of(Math.clamp(scale.applyAsDouble(number.getAsDouble()), 0, 1));
  }
}
