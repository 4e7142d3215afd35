package org.passerelle.evaluation.linking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingEvaluationTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  /** A ranker that is right once, by knowing that the first row is always asked for. */
  private static final class FirstRow implements RankerKind {
    @Override
    public String name() {
      return "first";
    }

    @Override
    public boolean suits(Task task) {
      return task.kind() == TaskKind.SKILLS;
    }

    @Override
    public Ranker over(Task task) {
      return new Ranker() {
        @Override
        public String name() {
          return "first";
        }

        @Override
        public Ranking rank(String text, int k) {
          return Ranking.claiming(List.of(new Answer(0, 1, 0.75, true)));
        }
      };
    }
  }

  @BeforeEach
  void writeSets() throws IOException {
    write("common/melo/x_q_en_c_fr/corpus.tsv", "cid\turi\tlabel", "0\tA\tcook", "1\tB\tbaker");
    write("test/melo/x_q_en_c_fr/queries.tsv", "qid\ttext", "1\tcook", "2\tbaker shop cook baker");
    write("test/melo/x_q_en_c_fr/qrels.tsv", "qid\turi", "1\tA", "2\tA");
    write(
        "common/esco/skills_en.tsv",
        "uri\tkind\tlabel",
        "S\tpref\tuse \"Java\"",
        "S\talt\tJava",
        "T\tpref\tcooking");
    write(
        "test/skills/tiny/queries.tsv", "qid\ttext\tn_gold", "1\tjava\t2", "2\tfun\t0", "3\tme\t0");
    write("test/skills/tiny/qrels.tsv", "qid\turi", "1\tS", "1\tT");
  }

  @Test
  void everySetIsMeasuredAndTheMissingAreSaid() {
    assertThat(run()).isZero();

    // Ranks 1 and 2: (1 + 1/2) / 2.
    assertThat(line("bm25 ")).startsWith("bm25 0.750 0.500 1.000 1.000 0.500 1.000 1.000");
    assertThat(text(out))
        .contains("test/melo/x_q_en_c_fr: 2 texts (en); 2 labels of 2 concepts (fr)")
        .contains("test/skills/tiny: 1 texts (en) and 2 that name none; 3 labels of 2 concepts")
        .contains("ROME", "not used");
    assertThat(text(told)).contains("test/mels: not there", "test/titles: not there");
  }

  @Test
  void claimsGiveFalsePositivesPrecisionAndRecall() {
    assertThat(run("--only", "skills", "--rankers", "first,bm25")).isZero();

    // Claims S each time: right once in three, one of two right ones, two wrong on two texts.
    assertThat(line("first ")).startsWith("first 1.000 1.000 1.000 1.000 1.000 0.500 0.500 100.0");
    assertThat(line("first ")).contains(" 100.0 0.333 0.500 ");
    assertThat(line("bm25 ")).contains(" - - - ");
    assertThat(text(out))
        .contains("first, stated confidence, top 10: 3 answers, expected calibration error 0.417")
        .contains("0.7 to 0.8        3   0.750  0.333")
        .doesNotContain("melo");
  }

  @Test
  void resultsAreWrittenForMachines() throws IOException {
    Path json = folder.resolve("results.json");

    assertThat(run("--json=" + json, "--rankers=bm25")).isZero();

    assertThat(Files.readString(json))
        .startsWith("{\"crosswalk_titles_used\":false")
        .contains("\"name\":\"test/melo/x_q_en_c_fr\"", "\"mrr\":0.750000", "\"a@1\":0.500000")
        .contains("\"queries_without_gold\":2");
  }

  @Test
  void aLimitTakesTextsEvenly() {
    assertThat(run("--limit", "1", "--only", "melo")).isZero();

    assertThat(text(out)).contains("x_q_en_c_fr: 1 texts");
    assertThat(line("bm25 ")).startsWith("bm25 1.000");
  }

  @Test
  void aSetWithoutCorpusIsPassedOver() throws IOException {
    Files.delete(folder.resolve("common/esco/skills_en.tsv"));

    assertThat(run()).isZero();

    assertThat(text(told)).contains("passed over: test/skills/tiny: no corpus");
    assertThat(text(out)).contains("x_q_en_c_fr");
  }

  @Test
  void theExactOnesAreAlsoShownAlone() throws IOException {
    write("common/mels/b/corpus.tsv", "cid\turi\tlabel", "0\tA\tcook", "1\tB\tbaker");
    write("dev/mels/b/queries.tsv", "qid\ttext\trelation", "1\tcook\texact", "2\tcook\tnarrow");
    write("dev/mels/b/qrels.tsv", "qid\turi", "1\tA", "2\tB");

    assertThat(run("--only", "mels")).isZero();

    assertThat(text(out)).contains("dev/mels/b: 2 texts (und)", "dev/mels/b, exact only: 1 texts");
  }

  @Test
  void titlesAndSimilarTitlesAreRead() throws IOException {
    write("common/esco/occupations_en.tsv", "uri\tkind\tlabel", "O\tpref\tcook");
    write("dev/titles/t/queries.tsv", "qid\ttext", "1\tCook (m/f)");
    write("dev/titles/t/qrels.tsv", "qid\turi", "1\tO");
    write("common/titlesim/fr/corpus.tsv", "cid\tlabel", "Chef\tchef", "Plombier\tplombier");
    write("dev/titlesim/fr/queries.tsv", "qid\ttext", "Chef\tchef");
    write("dev/titlesim/fr/qrels.tsv", "qid\tcid", "Chef\tChef");

    assertThat(run("--only", "titles")).isZero();

    assertThat(text(out)).contains("dev/titles/t: 1 texts (en)", "dev/titlesim/fr: 1 texts (fr)");
    assertThat(line("bm25 ")).startsWith("bm25 1.000");
  }

  @Test
  void aRowThatIsCutShortIsNamedAndTheOtherSetsAreMeasured() throws IOException {
    write("test/melo/x_q_en_c_fr/queries.tsv", "qid\ttext", "1\tcook", "2");

    assertThat(run()).isEqualTo(5);

    assertThat(text(told)).contains("queries.tsv, line 3: 2 fields are expected");
    assertThat(text(out)).contains("test/skills/tiny");
  }

  @Test
  void aColumnThatIsMissingIsNamed() throws IOException {
    write("common/melo/x_q_en_c_fr/corpus.tsv", "cid\turi\tname", "0\tA\tcook");

    assertThat(run()).isEqualTo(5);

    assertThat(text(told)).contains("corpus.tsv, line 1: no column “label”", "[cid, uri, name]");
  }

  @Test
  void numbersAndIdsThatCannotBeAreNamedWithTheirLine() throws IOException {
    write("test/skills/tiny/queries.tsv", "qid\ttext\tn_gold", "1\tjava\tmany");
    write("test/melo/x_q_en_c_fr/qrels.tsv", "qid\turi", "1\tA", "9\tA");

    assertThat(run()).isEqualTo(5);

    assertThat(text(told))
        .contains("queries.tsv, line 2: n_gold is “many”")
        .contains("qrels.tsv, line 3: query “9” is not in queries.tsv");
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws IOException {
    Files.write(
        folder.resolve("test/melo/x_q_en_c_fr/queries.tsv"), new byte[] {'q', (byte) 0xe9, '\n'});

    assertThat(run()).isEqualTo(5);

    assertThat(text(told)).contains("queries.tsv: is not UTF-8");
  }

  @Test
  void foldersThatAreMissingOrEmptyAreNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(call(folder.resolve("nowhere").toString())).isEqualTo(5);
    assertThat(call(empty.toString())).isEqualTo(5);

    assertThat(text(told)).contains("nowhere: is not a folder", "empty: holds no set");
  }

  @Test
  void wordsThatAreNotUnderstoodAreNamed() {
    assertThat(run("--fast")).isEqualTo(2);
    assertThat(run("--rankers", "magic")).isEqualTo(2);
    assertThat(run("--limit", "0")).isEqualTo(2);
    assertThat(run("--only", "(")).isEqualTo(2);
    assertThat(run("--only", "zzz")).isEqualTo(2);
    assertThat(run("--json")).isEqualTo(2);
    assertThat(run("--json", folder.resolve("no/folder.json").toString())).isEqualTo(2);
    assertThat(run("another")).isEqualTo(2);
    assertThat(call()).isEqualTo(2);

    assertThat(text(told))
        .contains(
            "“--fast” is not an option",
            "“magic” is no ranker; there are: bm25",
            "--limit is “0”",
            "“(” is no pattern",
            "“zzz” is in no set’s name; there are: test/melo/x_q_en_c_fr",
            "“--json” needs a value",
            "no/folder.json cannot be written",
            "“another” is a second",
            "the folder of the sets is missing");
    assertThat(text(out)).isEmpty();
  }

  private int run(String... words) {
    List<String> all = new ArrayList<>(List.of(folder.toString()));
    all.addAll(List.of(words));
    return call(all.toArray(String[]::new));
  }

  private int call(String... words) {
    List<RankerKind> kinds = new ArrayList<>(Rankers.all());
    kinds.add(new FirstRow());
    return new LinkingEvaluation(
            kinds,
            Duration.ZERO,
            new PrintStream(out, true, UTF_8),
            new PrintStream(told, true, UTF_8))
        .run(List.of(words));
  }

  /** The first line that begins so, its columns one space apart. */
  private String line(String beginning) {
    return text(out)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElse("")
        .replaceAll(" +", " ");
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(UTF_8);
  }

  private void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.toAbsolutePath().resolveSibling("."));
    Files.write(path, List.of(lines));
  }
}
