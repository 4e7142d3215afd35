package org.passerelle.evaluation.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.passerelle.reference.Reference;

/**
 * Trains the embedding of the linker and writes it. From the same data and on one machine it always
 * writes the same bytes.
 */
public final class TrainEmbedding {
  private static final int EPOCHS = Integer.getInteger("epochs", 8);
  private static final int DIMENSIONS = Integer.getInteger("dims", 128);

  /** Dimensions that are written; the others hold the least. */
  private static final int KEPT = Integer.getInteger("kept", 96);

  private static final int BATCH = 512;
  private static final float TEMPERATURE = Float.parseFloat(System.getProperty("temp", "0.07"));
  private static final float RATE = Float.parseFloat(System.getProperty("rate", "0.05"));
  private static final long SEED = 7;

  /** From this epoch on, half of the batches hold neighbours, which are hard to tell apart. */
  private static final int FIRST_HARD_EPOCH = Integer.getInteger("hard", 2);

  private final PairSampler sampler;
  private final ContrastiveTraining training;
  private final PrintStream out;
  private final Random random = new Random(SEED);

  private TrainEmbedding(PairSampler sampler, ContrastiveTraining training, PrintStream out) {
    this.sampler = sampler;
    this.training = training;
    this.out = out;
  }

  /**
   * Trains and writes.
   *
   * @param shared a folder with official files in {@code data} and sentences in {@code
   *     benchmarks/linking/dev/skills/skillskape_train}
   * @param folder where the parts of the file are written
   */
  public static void run(Path shared, Path folder, Reference reference, PrintStream out)
      throws IOException {
    TrainingTexts texts =
        TrainingTexts.read(
            shared.resolve("data"),
            shared.resolve("benchmarks/linking/dev/skills/skillskape_train"));
    Vocabulary vocabulary = new Vocabulary();
    PairSampler sampler = new PairSampler(texts, reference, vocabulary);
    LearnedVectors vectors = new LearnedVectors(vocabulary, DIMENSIONS, 1, SEED);
    ContrastiveTraining training = new ContrastiveTraining(vectors, BATCH, TEMPERATURE);
    out.println(vocabulary.size() + " words");
    TrainEmbedding embedding = new TrainEmbedding(sampler, training, out);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      embedding.learn(epoch);
    }
    VectorFile.write(vocabulary, vectors, Rotation.of(embedding.names(), KEPT), folder);
  }

  private void learn(int epoch) {
    List<Pair> pairs = sampler.draw(random);
    double loss =
        training.epoch(
            epoch < FIRST_HARD_EPOCH ? batches(pairs) : mixed(pairs),
            RATE * (EPOCHS - epoch) / EPOCHS,
            RATE * (EPOCHS - epoch - 1) / EPOCHS);
    out.println(
        String.format(
            Locale.ROOT, "epoch %d: %,d pairs, loss %.3f", epoch + 1, pairs.size(), loss));
  }

  /** Batches of which half are random and half hold neighbours, in random order. */
  private List<List<Pair>> mixed(List<Pair> pairs) {
    int half = pairs.size() / 2;
    List<List<Pair>> all = new ArrayList<>(batches(pairs.subList(0, half)));
    List<Pair> others = pairs.subList(half, pairs.size());
    all.addAll(batches(NeighbouringPairs.ordered(others, centres(), random)));
    java.util.Collections.shuffle(all, random);
    return all;
  }

  private static List<List<Pair>> batches(List<Pair> pairs) {
    List<List<Pair>> batches = new ArrayList<>();
    for (int from = 0; from + BATCH <= pairs.size(); from += BATCH) {
      batches.add(pairs.subList(from, from + BATCH));
    }
    return batches;
  }

  /** For each concept the mean of its names. */
  private List<float[]> centres() {
    List<float[]> centres = new ArrayList<>();
    for (int concept = 0; concept < sampler.concepts(); concept++) {
      float[] centre = new float[DIMENSIONS];
      for (float[] name : training.embedAll(sampler.names(concept))) {
        for (int d = 0; d < centre.length; d++) {
          centre[d] += name[d];
        }
      }
      centres.add(centre);
    }
    return centres;
  }

  private List<float[]> names() {
    List<float[]> names = new ArrayList<>();
    for (int concept = 0; concept < sampler.concepts(); concept++) {
      names.addAll(training.embedAll(sampler.names(concept)));
    }
    return names;
  }
}
