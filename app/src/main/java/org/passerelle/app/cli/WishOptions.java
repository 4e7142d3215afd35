package org.passerelle.app.cli;

import java.util.Optional;
import org.passerelle.app.profile.WishLimits;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Values;
import picocli.CommandLine.Option;

/** The options that say what a person needs and wants. An empty value takes one back. */
final class WishOptions {
  @Option(names = "--country", paramLabel = "FR", descriptionKey = "option.country")
  private Optional<String> country = Optional.empty();

  @Option(names = "--region", paramLabel = "53", descriptionKey = "option.region")
  private Optional<String> region = Optional.empty();

  @Option(names = "--departement", paramLabel = "29", descriptionKey = "option.departement")
  private Optional<String> departement = Optional.empty();

  @Option(names = "--hours", paramLabel = "N", descriptionKey = "option.hours")
  private Optional<String> hours = Optional.empty();

  @Option(names = "--income", paramLabel = "N", descriptionKey = "option.income")
  private Optional<String> income = Optional.empty();

  @Option(
      names = "--remote",
      arity = "0..1",
      fallbackValue = "yes",
      paramLabel = "yes|no",
      descriptionKey = "option.remote")
  private Optional<String> remote = Optional.empty();

  @Option(names = "--values", paramLabel = "support=5,…", descriptionKey = "option.values")
  private Optional<String> values = Optional.empty();

  /** What a plan has to respect, with what these options change. */
  Constraints constraints(WishWords words, Constraints before) {
    return new Constraints(
        country.isPresent() ? words.country(country.get()) : before.country(),
        region.isPresent() ? words.code("--region", region.get()) : before.region(),
        departement.isPresent()
            ? words.code("--departement", departement.get())
            : before.departement(),
        hours.isPresent()
            ? words.whole("--hours", hours.get(), WishLimits.WEEK)
            : before.learningHours(),
        income.isPresent()
            ? words.whole("--income", income.get(), WishLimits.MOST_INCOME)
            : before.netIncome(),
        remote.map(words::yes).orElse(before.remoteOnly()));
  }

  /** What the person wants of work, if these options change it. */
  Optional<Values> values(WishWords words, Optional<Values> before) {
    return values.map(pairs -> words.values(pairs, before));
  }
}
