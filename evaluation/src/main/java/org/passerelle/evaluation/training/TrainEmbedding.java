package org.passerelle.evaluation.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.passerelle.reference.Reference;

/** Trains the embedding and writes it where the linker reads it. */
public final class TrainEmbedding {
  private TrainEmbedding() {}

  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    int epochs = Integer.getInteger("epochs", 8);
    int dimensions = Integer.getInteger("dims", 128);
    float rate = Float.parseFloat(System.getProperty("rate", "0.05"));
    TrainingTexts texts =
        TrainingTexts.read(
            data.resolve("data"),
            data.resolve("benchmarks/linking/dev/skills/skillskape_train"),
            Path.of(arguments[1]));
    Vocabulary vocabulary = new Vocabulary();
    PairSampler sampler = new PairSampler(texts, Reference.bundled(), vocabulary);
    int frequent = 0;
    for (int w = 0; w < vocabulary.size(); w++) {
      if (vocabulary.count(w) >= 2) {
        frequent++;
      }
    }
    System.err.println(vocabulary.size() + " words, " + frequent + " frequent");
    LearnedVectors vectors =
        new LearnedVectors(vocabulary, dimensions, Integer.getInteger("least", 1), 1);
    ContrastiveTraining training =
        new ContrastiveTraining(
            vectors, 512, Float.parseFloat(System.getProperty("temperature", "0.07")));
    Random random = new Random(7);
    for (int epoch = 0; epoch < epochs; epoch++) {
      long start = System.nanoTime();
      List<Pair> pairs = sampler.draw(random);
      double loss =
          training.epoch(
              pairs,
              rate * (epochs - epoch) / epochs,
              rate * (epochs - epoch - 1) / epochs,
              random);
      System.err.printf(
          "epoch %d: %d pairs, loss %.3f, %.1f s%n",
          epoch, pairs.size(), loss, (System.nanoTime() - start) / 1e9);
    }
    List<float[]> concepts = new ArrayList<>();
    for (int concept = 0; concept < sampler.concepts(); concept++) {
      concepts.addAll(training.embedAll(sampler.names(concept)));
    }
    VectorFile.write(
        vocabulary,
        vectors,
        Rotation.of(concepts, Integer.getInteger("kept", 96)),
        Path.of(arguments[2]));
  }
}
