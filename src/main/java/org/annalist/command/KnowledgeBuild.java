package org.annalist.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Problem;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Utterances;
import org.annalist.knowledge.file.Training;
import org.annalist.knowledge.store.KnowledgeCompiler;
import org.annalist.question.Intent;
import org.annalist.question.opennlp.IntentModel;
import org.annalist.question.opennlp.PorterWordForms;

/**
 * Compiles a knowledge directory into a database and a model of the intents, where that is needed.
 *
 * <p>What is built lies in a directory named by the fingerprint of what it was built from, moved
 * into place when it is whole. So a build that fails, or is cut off, leaves the one before as it
 * was, and a running bot keeps the files that it has opened.
 */
final class KnowledgeBuild {
  /** What was built before stays this many times, for a bot that still runs on it. */
  private static final int KEPT = 3;

  private static final String UNFINISHED = "unfinished-";

  private final Path knowledgeDirectory;
  private final Path products;

  /**
   * Makes a build.
   *
   * @param knowledgeDirectory what to compile
   * @param buildDirectory where to; each knowledge directory has a directory of its own in it
   */
  KnowledgeBuild(Path knowledgeDirectory, Path buildDirectory) {
    this.knowledgeDirectory = knowledgeDirectory;
    this.products =
        buildDirectory.resolve(
            Fingerprint.of(knowledgeDirectory.toAbsolutePath().normalize().toString()));
  }

  /** What was built. */
  record Product(Path directory, boolean isNew) {
    Path database() {
      return directory.resolve("annalist.db");
    }

    Path intents() {
      return directory.resolve("intents.bin");
    }
  }

  /**
   * Returns what is built from the knowledge as it stands, and builds it where it is missing.
   *
   * @throws KnowledgeException when the knowledge has mistakes
   * @throws ChangingException when the files changed meanwhile
   * @throws IOException when something cannot be read or written
   */
  Product upToDate() throws IOException {
    String fingerprint = unlessFilesGo(this::fingerprint);
    Path target = products.resolve(fingerprint);
    return Files.isDirectory(target) ? new Product(target, false) : built(target, fingerprint);
  }

  private Product built(Path target, String fingerprint) throws IOException {
    CheckedKnowledge checked = CheckedKnowledge.read(knowledgeDirectory);
    if (!checked.isSound()) {
      requireUnchanged(fingerprint); // half of a file that is being written has mistakes, too
      throw new KnowledgeException(checked.problems());
    }
    Files.createDirectories(products);
    Path unfinished = Files.createTempDirectory(products, UNFINISHED);
    try {
      build(checked, new Product(unfinished, true));
      requireUnchanged(fingerprint);
      moveIntoPlace(unfinished, target);
    } finally {
      delete(unfinished);
    }
    deleteOldest();
    return new Product(target, true);
  }

  private void requireUnchanged(String fingerprint) throws IOException {
    if (!unlessFilesGo(() -> Fingerprint.of(knowledgeDirectory)).equals(fingerprint)) {
      throw new ChangingException();
    }
  }

  private static String unlessFilesGo(Progress.Work<String> reading) throws IOException {
    try {
      return reading.run();
    } catch (NoSuchFileException e) { // it went between being listed and being read
      throw new ChangingException();
    }
  }

  /** The fingerprint, as it was noted where nothing has changed since. */
  private String fingerprint() throws IOException {
    Optional<String> listing = Fingerprint.listing(knowledgeDirectory);
    if (listing.isEmpty()) {
      return Fingerprint.of(knowledgeDirectory);
    }
    SeenFiles seen = new SeenFiles(products.resolve("seen"));
    Optional<String> noted = seen.fingerprintOf(listing.get());
    if (noted.isPresent()) {
      return noted.get();
    }
    String fingerprint = Fingerprint.of(knowledgeDirectory);
    if (Files.isDirectory(products)) {
      seen.note(listing.get(), fingerprint);
    }
    return fingerprint;
  }

  private static void build(CheckedKnowledge checked, Product product) throws IOException {
    Knowledge knowledge = checked.knowledge();
    SearchTerms terms = Assembly.searchTerms(knowledge.vocabulary(), new PorterWordForms());
    SortedMap<Intent, List<String>> utterances = utterances(checked.training());
    CompletableFuture<Void> trained =
        CompletableFuture.runAsync(() -> train(utterances, product.intents()));
    new KnowledgeCompiler(terms).compile(knowledge, ofAll(utterances), product.database());
    try {
      trained.join();
    } catch (CompletionException e) {
      throw new IOException("the model of the intents was not made", e.getCause());
    }
  }

  private static void train(SortedMap<Intent, List<String>> utterances, Path file) {
    try {
      IntentModel.train(utterances).write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Utterances ofAll(SortedMap<Intent, List<String>> utterances) {
    return new Utterances(
        utterances(utterances, Intent::asksForClaims),
        utterances(utterances, intent -> !intent.asksForClaims()));
  }

  private static List<String> utterances(
      SortedMap<Intent, List<String>> utterances, Predicate<Intent> isWanted) {
    return utterances.entrySet().stream()
        .filter(entry -> isWanted.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private static SortedMap<Intent, List<String>> utterances(Training training) {
    SortedMap<Intent, List<String>> utterances = new TreeMap<>();
    training
        .intents()
        .forEach(
            (intent, file) ->
                utterances.put(
                    Intent.ofId(intent).orElseThrow(),
                    file.utterances().stream().map(Training.Utterance::text).toList()));
    return utterances;
  }

  /** Another process may have built the same meanwhile; then its product serves. */
  private static void moveIntoPlace(Path unfinished, Path target) throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(target)) {
        throw e;
      }
    }
  }

  private void deleteOldest() throws IOException {
    List<Path> all;
    try (Stream<Path> built = Files.list(products)) {
      all = built.filter(Files::isDirectory).toList();
    }
    List<Path> whole =
        all.stream()
            .filter(path -> !isUnfinished(path))
            .sorted(Comparator.comparing(KnowledgeBuild::lastModified).reversed())
            .toList();
    for (Path directory : whole.subList(Math.min(KEPT, whole.size()), whole.size())) {
      delete(directory);
    }
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    for (Path directory : all) {
      if (isUnfinished(directory) && lastModified(directory).compareTo(yesterday) < 0) {
        delete(directory); // its build was cut off
      }
    }
  }

  private static boolean isUnfinished(Path directory) {
    return directory.getFileName().toString().startsWith(UNFINISHED);
  }

  private static FileTime lastModified(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Says that what was compiled is neither the old knowledge nor the new. */
  static final class ChangingException extends IOException {
    private static final long serialVersionUID = 1L;

    ChangingException() {
      super("the knowledge files changed while they were compiled; try again");
    }
  }

  /** Says that the knowledge has mistakes. */
  static final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    KnowledgeException(List<Problem> problems) {
      super(problems.size() + " problems in the knowledge");
      this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
      return problems;
    }
  }
}
