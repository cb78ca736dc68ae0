package org.annalist.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A knowledge directory of any size, made from a seed: the same size and seed give the same files.
 * The training is that of another directory, since people put questions alike whatever they ask
 * about.
 */
public final class SyntheticKnowledge {
  private static final int ENTITIES_OF_A_FILE = 250;

  private static final String VOCABULARY =
      """
      properties:
        - {id: killed, label: the number of people reached, words: [killed, died]}
        - {id: deed, label: the deed, words: [deed, brought]}
      synonyms:
        - [uprising, revolt, rebellion]
      """;

  private final int claims;
  private final long seed;

  /**
   * Plans a directory.
   *
   * @param claims how many claims it shall have, at least 50
   * @param seed what all choices follow from
   */
  public SyntheticKnowledge(int claims, long seed) {
    this.claims = claims;
    this.seed = seed;
  }

  /**
   * Writes it.
   *
   * @param directory where to; made where it is missing
   * @param training the folder with the utterances of every intent
   * @throws IOException when something cannot be read or written
   */
  public void write(Path directory, Path training) throws IOException {
    Files.createDirectories(directory.resolve("training"));
    try (Stream<Path> files = Files.list(training)) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve("training").resolve(file.getFileName().toString()));
      }
    }
    int sources = Math.max(5, claims / 200);
    Files.writeString(directory.resolve("sources.yaml"), "sources:\n" + sources(sources));
    Files.writeString(directory.resolve("vocabulary.yaml"), VOCABULARY);
    writeEntities(directory, new World(claims, seed), sources);
  }

  private static String sources(int count) {
    StringBuilder sources = new StringBuilder();
    for (int i = 0; i < count; i++) {
      sources.append("  - {id: source-").append(i).append(", title: Chronicle ").append(i);
      sources.append(", publisher: Archive ").append(i % 97);
      sources.append(", kind: academic, language: en, url: 'https://example.org/").append(i);
      sources.append("'}\n");
    }
    return sources.toString();
  }

  private void writeEntities(Path directory, World world, int sources) throws IOException {
    Telling telling = new Telling(world, sources);
    Chance chance = new Chance(seed + 3);
    List<Being> beings = world.beings;
    long told = 0;
    for (int from = 0; from < beings.size(); from += ENTITIES_OF_A_FILE) {
      StringBuilder file = new StringBuilder("entities:\n");
      int to = Math.min(beings.size(), from + ENTITIES_OF_A_FILE);
      for (Being being : beings.subList(from, to)) {
        // As many of the claims have been told as of the entities, to within one entity.
        long due = (long) claims * (being.number() + 1) / beings.size();
        int own = (int) Math.min(due - told, 1 + chance.below(2 * claims / beings.size()));
        own = being.number() == beings.size() - 1 ? (int) (due - told) : own;
        telling.write(file, being, own, (int) told, chance);
        told += own;
      }
      Path folder = directory.resolve("entities");
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(String.format(Locale.ROOT, "%06d.yaml", from)), file);
    }
  }
}
