package org.passerelle.evaluation.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes learned vectors as bytes, one scale a row, in parts of less than four megabytes. */
final class VectorFile {
  /** What a repository takes without complaint. */
  private static final int PART_BYTES = 3_900_000;

  private final LearnedVectors vectors;
  private final Rotation rotation;

  private VectorFile(LearnedVectors vectors, Rotation rotation) {
    this.vectors = vectors;
    this.rotation = rotation;
  }

  static void write(Vocabulary vocabulary, LearnedVectors vectors, Rotation rotation, Path folder)
      throws IOException {
    byte[] bytes = new VectorFile(vectors, rotation).bytes(vocabulary);
    Files.createDirectories(folder);
    int part = 0;
    for (int from = 0; from < bytes.length; from += PART_BYTES) {
      int to = Math.min(bytes.length, from + PART_BYTES);
      Files.write(
          folder.resolve("word_vectors_" + part++ + ".bin"),
          java.util.Arrays.copyOfRange(bytes, from, to));
    }
  }

  private byte[] bytes(Vocabulary vocabulary) throws IOException {
    List<Integer> words = new ArrayList<>();
    IntStream.range(0, vectors.words()).filter(vectors::hasRow).forEach(words::add);
    words.sort(java.util.Comparator.comparing(vocabulary::stem));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(rotation.dimensions());
      out.writeInt(words.size());
      out.writeInt(LearnedVectors.BUCKETS);
      byte[] names =
          String.join("\n", words.stream().map(vocabulary::stem).toList())
              .getBytes(StandardCharsets.UTF_8);
      out.writeInt(names.length);
      out.write(names);
      float[] row = new float[vectors.dimensions];
      for (int word : words) {
        vectors.word(word, row);
        for (int d = 0; d < row.length; d++) {
          row[d] *= vectors.weight(word);
        }
        writeRow(row, out);
      }
      for (int bucket = 0; bucket < LearnedVectors.BUCKETS; bucket++) {
        vectors.bucket(bucket, row);
        writeRow(row, out);
      }
    }
    return bytes.toByteArray();
  }

  private void writeRow(float[] row, DataOutputStream out) throws IOException {
    float[] turned = rotation.turn(row);
    float largest = 1e-9f;
    for (float x : turned) {
      largest = Math.max(largest, Math.abs(x));
    }
    float scale = largest / 127;
    out.writeFloat(scale);
    for (float x : turned) {
      out.writeByte(Math.round(x / scale));
    }
  }
}
