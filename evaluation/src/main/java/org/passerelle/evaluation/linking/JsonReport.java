package org.passerelle.evaluation.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.passerelle.evaluation.benchmark.Json;

/** The same results for machines. */
final class JsonReport {
  private final List<Map<String, Object>> tasks = new ArrayList<>();

  void add(Task task, List<Result> results) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", task.name());
    entry.put("kind", task.kind().folder());
    entry.put("query_language", task.queryLanguage());
    entry.put("corpus_language", task.corpusLanguage());
    entry.put("labels", task.corpus().rows());
    entry.put("concepts", task.corpus().concepts());
    entry.put("results", results.stream().map(JsonReport::result).toList());
    tasks.add(entry);
  }

  String text() {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("crosswalk_titles_used", false);
    whole.put("rows_asked_for", Measurement.DEPTH);
    whole.put("tasks", tasks);
    return Json.text(whole) + "\n";
  }

  private static Map<String, Object> result(Result result) {
    Measures measures = result.measures();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("ranker", result.ranker());
    entry.put("subset", result.subset());
    entry.put("queries", measures.queries());
    entry.put("queries_without_gold", measures.empty());
    entry.put("mrr", measures.mrr());
    for (int i = 0; i < Measures.CUTS.size(); i++) {
      entry.put("a@" + Measures.CUTS.get(i), measures.accuracy().get(i));
    }
    for (int i = 0; i < Measures.CUTS.size(); i++) {
      entry.put("rp@" + Measures.CUTS.get(i), measures.recallPrecision().get(i));
    }
    put(entry, "false_positives_per_100", measures.falsePositives());
    put(entry, "claim_precision", measures.claimPrecision());
    put(entry, "claim_recall", measures.claimRecall());
    entry.put("cpu_ms", result.cost().cpuMillis());
    entry.put("index_mb", result.cost().indexMegabytes());
    entry.put("calibration", measures.calibrations().stream().map(JsonReport::table).toList());
    return entry;
  }

  private static void put(Map<String, Object> entry, String name, OptionalDouble value) {
    value.ifPresent(number -> entry.put(name, number));
  }

  private static Map<String, Object> table(Calibration table) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("answers", table.answers());
    entry.put("count", table.count());
    entry.put("expected_calibration_error", table.error());
    List<Map<String, Object>> bins = new ArrayList<>();
    for (Calibration.Bin bin : table.bins()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("from", bin.from());
      line.put("count", bin.count());
      line.put("stated", bin.stated());
      line.put("right", bin.right());
      bins.add(line);
    }
    entry.put("bins", bins);
    return entry;
  }
}
