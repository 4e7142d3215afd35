package org.passerelle.evaluation.transition;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.passerelle.engine.linking.Linker;
import org.passerelle.evaluation.benchmark.CsvRows;
import org.passerelle.evaluation.benchmark.TsvTable;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** What is known of moves, from a folder. A file that is not there gives no set. */
final class GroundTruth {
  private static final String RELATED = "onet_related.tsv";
  private static final String CHANGERS = "onet_career_changers.tsv";
  private static final String FLOWS = "us_observed_flows.tsv";
  private static final String US_OCCUPATIONS = "us_occupations.csv";
  private static final String RATED = "crowd_feasibility_identified.tsv";
  private static final List<String> PUBLISHED =
      List.of(
          "similarity",
          "W_essential_skills",
          "W_optional_skills",
          "W_activities",
          "W_work_context");

  private final Reference reference;
  private final Linker linker;
  private final Path folder;

  GroundTruth(Reference reference, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableBenchmarkException(folder, "is no folder");
    }
    this.reference = reference;
    this.linker = new Linker(reference);
    this.folder = folder;
  }

  private Optional<Path> file(String name) {
    return Optional.of(folder.resolve(name)).filter(Files::exists);
  }

  /** O*NET's related occupations at six digits of SOC. */
  Optional<RankedSet> related() {
    return listed(
        "O*NET related occupations", RELATED, "origin_onet", "target_onet", GroundTruth::sixDigits);
  }

  /** O*NET's career changers at broad occupations of SOC. */
  Optional<RankedSet> careerChangers() {
    return listed(
        "O*NET career changers", CHANGERS, "origin_soc", "target_soc", GroundTruth::broad);
  }

  private Optional<RankedSet> listed(
      String name, String file, String origin, String target, Function<String, String> grouped) {
    return file(file)
        .map(found ->
            ranked(
                name,
                onetCodes(grouped),
                TsvTable.read(found, origin, target),
                origin,
                target,
                grouped));
  }

  /** ROME's mobilities at ROME 4.0. */
  RankedSet rome(Path file) {
    Classification rome = reference.classification(ClassificationId.ROME4);
    Map<String, List<String>> titles = new TreeMap<>();
    for (int code = 0; code < rome.size(); code++) {
      titles.put(rome.code(code), List.of(rome.label(code, Language.FRENCH)));
    }
    OccupationCodes codes =
        OccupationCodes.of(
            reference, linker, ClassificationId.ROME4, Optional::of, titles, Language.FRENCH);
    Map<String, Set<String>> targets = new TreeMap<>();
    for (NamedCsvRecord row : CsvRows.read(file, "code_rome", "code_rome_cible")) {
      targets
          .computeIfAbsent(row.getField("code_rome"), code -> new TreeSet<>())
          .add(row.getField("code_rome_cible"));
    }
    return ranked("ROME mobilities", codes, targets);
  }

  private static String sixDigits(String code) {
    return code.length() > 7 ? code.substring(0, 7) : code;
  }

  private static String broad(String code) {
    return code.length() < 7 ? code : code.substring(0, 6) + '0';
  }

  /** The codes of O*NET-SOC, but for those that O*NET says nothing about. */
  private OccupationCodes onetCodes(Function<String, String> grouped) {
    Classification onet = reference.classification(ClassificationId.ONET_SOC);
    Map<String, List<String>> titles = new TreeMap<>();
    for (int code = 0; code < onet.size(); code++) {
      if (reference.onetContent().activities().degree(code) > 0) {
        titles
            .computeIfAbsent(grouped.apply(onet.code(code)), c -> new ArrayList<>())
            .add(onet.label(code, Language.ENGLISH));
      }
    }
    return OccupationCodes.of(
        reference,
        linker,
        ClassificationId.ONET_SOC,
        code -> Optional.of(grouped.apply(code)),
        titles,
        Language.ENGLISH);
  }

  private static RankedSet ranked(
      String name,
      OccupationCodes codes,
      TsvTable table,
      String origin,
      String target,
      Function<String, String> grouped) {
    List<String> origins = table.column(origin);
    List<String> targets = table.column(target);
    Map<String, Set<String>> listed = new TreeMap<>();
    for (int row = 0; row < table.size(); row++) {
      listed
          .computeIfAbsent(grouped.apply(origins.get(row)), code -> new TreeSet<>())
          .add(grouped.apply(targets.get(row)));
    }
    return ranked(name, codes, listed);
  }

  private static RankedSet ranked(
      String name, OccupationCodes codes, Map<String, Set<String>> listed) {
    Map<Integer, Set<Integer>> targets = new TreeMap<>();
    Map<Integer, Integer> lost = new TreeMap<>();
    listed.forEach((from, all) ->
        codes
            .find(from)
            .ifPresent(origin -> {
              Set<Integer> found = new TreeSet<>();
              for (String to : all) {
                OptionalInt target = codes.find(to);
                if (target.isEmpty()) {
                  lost.merge(origin, 1, Integer::sum);
                } else if (target.getAsInt() != origin) {
                  found.add(target.getAsInt());
                }
              }
              if (!found.isEmpty()) {
                targets.put(origin, found);
              }
            }));
    return new RankedSet(name, codes, targets, lost);
  }

  /**
   * Moves observed in the United States. Staying does not count; an origin that all stayed in does.
   */
  Optional<FlowSet> flows() {
    Optional<Path> flowFile = file(FLOWS);
    Optional<Path> occupationFile = file(US_OCCUPATIONS);
    if (flowFile.isEmpty() || occupationFile.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> titles = new TreeMap<>();
    Map<String, Double> employment = new TreeMap<>();
    for (NamedCsvRecord row :
        CsvRows.read(occupationFile.get(), "OCC_CODE", "OCC_TITLE", "TOT_EMP")) {
      titles.put(row.getField("OCC_CODE"), List.of(row.getField("OCC_TITLE")));
      employment.put(row.getField("OCC_CODE"), number(row, "TOT_EMP", occupationFile.get()));
    }
    OccupationCodes codes =
        OccupationCodes.of(
            reference,
            linker,
            ClassificationId.SOC2010,
            code -> censusCode(code, titles),
            titles,
            Language.ENGLISH);
    TsvTable table = TsvTable.read(flowFile.get(), "origin_soc", "target_soc", "probability");
    List<String> origins = table.column("origin_soc");
    List<String> targets = table.column("target_soc");
    double[] probabilities = table.numbers("probability");
    Map<Integer, Map<Integer, Double>> flows = new TreeMap<>();
    for (int row = 0; row < table.size(); row++) {
      OptionalInt origin = codes.find(origins.get(row));
      OptionalInt target = codes.find(targets.get(row));
      if (origin.isPresent() && target.isPresent()) {
        Map<Integer, Double> from = flows.computeIfAbsent(origin.getAsInt(), o -> new TreeMap<>());
        if (origin.getAsInt() != target.getAsInt() && probabilities[row] > 0) {
          from.put(target.getAsInt(), probabilities[row]);
        }
      }
    }
    List<Double> persons = new ArrayList<>();
    for (int code = 0; code < codes.size(); code++) {
      persons.add(employment.getOrDefault(codes.code(code), 1.0));
    }
    return Optional.of(new FlowSet(codes, flows, persons));
  }

  /** The code of the census that a SOC code belongs to: itself, or the group that it is in. */
  private static Optional<String> censusCode(String soc, Map<String, List<String>> census) {
    if (census.containsKey(soc)) {
      return Optional.of(soc);
    }
    for (int digits = soc.length() - 1; digits > 3; digits--) {
      String group = soc.substring(0, digits) + "0".repeat(soc.length() - digits);
      if (census.containsKey(group)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** Moves that the public rated; those of occupations that ESCO no longer has are left out. */
  List<RatedMove> rated() {
    Optional<Path> file = file(RATED);
    if (file.isEmpty()) {
      return List.of();
    }
    TsvTable table =
        TsvTable.read(file.get(), "origin_uri", "destination_uri", "feasibility_mean", "batch");
    List<String> origins = table.column("origin_uri");
    List<String> targets = table.column("destination_uri");
    double[] ratings = table.numbers("feasibility_mean");
    int[] batches = table.counts("batch");
    Map<String, List<String>> published = new TreeMap<>();
    PUBLISHED.stream().filter(table::has).forEach(c -> published.put(c, table.column(c)));
    List<RatedMove> moves = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      OptionalInt origin = reference.occupations().find(origins.get(row));
      OptionalInt target = reference.occupations().find(targets.get(row));
      if (origin.isPresent() && target.isPresent()) {
        Map<String, Double> scores = new TreeMap<>();
        int at = row;
        published.forEach((name, values) ->
            scores.put(
                name, values.get(at).isBlank() ? Double.NaN : Double.parseDouble(values.get(at))));
        moves.add(
            new RatedMove(
                origin.getAsInt(), target.getAsInt(), ratings[row], batches[row], scores));
      }
    }
    return moves;
  }

  private static double number(NamedCsvRecord row, String column, Path file) {
    try {
      return Double.parseDouble(row.getField(column));
    } catch (NumberFormatException e) {
      throw new UnreadableBenchmarkException(
          file,
          (int) row.getStartingLineNumber(),
          column + " is “" + row.getField(column) + "”; a number is expected");
    }
  }
}
