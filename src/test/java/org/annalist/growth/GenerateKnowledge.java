package org.annalist.growth;

import java.io.IOException;
import java.nio.file.Path;

/** Writes invented knowledge: {@code GenerateKnowledge CLAIMS SEED DIRECTORY TRAINING}. */
public final class GenerateKnowledge {
  private GenerateKnowledge() {}

  /**
   * Writes a directory.
   *
   * @param arguments how many claims, the seed, the directory to write, and the folder of training
   * @throws IOException when something cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    new SyntheticKnowledge(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]))
        .write(Path.of(arguments[2]), Path.of(arguments[3]));
  }
}
