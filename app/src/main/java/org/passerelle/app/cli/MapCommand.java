package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.passerelle.app.drawing.MapDrawing;
import org.passerelle.app.profile.WholeFile;
import org.passerelle.app.view.MapView;
import org.passerelle.app.view.MapViews;
import org.passerelle.engine.transition.Transitions;
import org.passerelle.engine.transition.map.OccupationMap;
import org.passerelle.engine.transition.map.TellingSkills;
import org.passerelle.reference.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle map --out map.svg}: all occupations and how they lie to each other. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.mapOut")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "option.seed")
  private long seed = 1;

  @Option(names = "--highlight", paramLabel = "JOB", descriptionKey = "option.highlight")
  private Optional<String> highlight = Optional.empty();

  @Mixin private OutputOptions output = new OutputOptions();

  MapCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    out.filter(file -> !file.toString().toLowerCase(Locale.ROOT).endsWith(".svg"))
        .ifPresent(file -> {
          throw session.failure(ExitCode.USAGE, "error.mapFormat", file);
        });
    MapView map = map(highlighted());
    out.ifPresent(file -> WholeFile.write(file, MapDrawing.draw(map, session.messages())));
    if (output.isJson()) {
      session.json(map);
    } else if (out.isPresent()) {
      session.page().paragraph(session.text("map.written", out.get()));
    } else {
      new MapText(session).write(map);
    }
    return ExitCode.OK.code();
  }

  private OptionalInt highlighted() {
    return highlight
        .map(job -> OptionalInt.of(new OccupationChoice(session, output.isJson()).named(job)))
        .orElse(OptionalInt.empty());
  }

  private MapView map(OptionalInt highlighted) {
    Reference reference = session.reference();
    Transitions transitions = new Transitions(reference);
    OccupationMap map =
        OccupationMap.draw(reference.occupations().size(), transitions::similarities, seed);
    TellingSkills telling = new TellingSkills(reference.requirements());
    return new MapViews(session.views(), session.messages(), telling).of(map, seed, highlighted);
  }
}
