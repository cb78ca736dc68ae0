package org.annalist.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
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
  private final Path knowledgeDirectory;
  private final Products products;

  /**
   * Makes a build.
   *
   * @param knowledgeDirectory what to compile
   * @param buildDirectory where to; each knowledge directory has a directory of its own in it
   */
  KnowledgeBuild(Path knowledgeDirectory, Path buildDirectory) {
    this.knowledgeDirectory = knowledgeDirectory;
    String name = Fingerprint.of(knowledgeDirectory.toAbsolutePath().normalize().toString());
    this.products = new Products(buildDirectory.resolve(name));
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
   * Returns what is built from the knowledge as it stands, and builds it where any of it is
   * missing.
   *
   * @throws KnowledgeException when the knowledge has mistakes
   * @throws ChangingException when the files changed meanwhile
   * @throws IOException when something cannot be read or written
   */
  Product upToDate() throws IOException {
    String fingerprint = unlessFilesGo(this::fingerprint);
    Path product = products.at(fingerprint);
    if (!Products.isWhole(product)) {
      return built(fingerprint);
    }
    Products.noteUse(product);
    return new Product(product, false);
  }

  /** Builds the knowledge as it stands, also where that was done before: the product is damaged. */
  Product again() throws IOException {
    return built(unlessFilesGo(() -> Fingerprint.of(knowledgeDirectory)));
  }

  /** What this program has built last, of whatever the files were then. */
  Optional<Product> last() throws IOException {
    return products.last();
  }

  private Product built(String fingerprint) throws IOException {
    CheckedKnowledge checked = CheckedKnowledge.read(knowledgeDirectory);
    if (!checked.isSound()) {
      requireUnchanged(fingerprint); // half of a file that is being written has mistakes, too
      throw new KnowledgeException(checked.problems());
    }
    Path unfinished = products.unfinished();
    try {
      build(checked, new Product(unfinished, true));
      requireUnchanged(fingerprint);
      products.put(unfinished, fingerprint);
    } finally {
      Products.delete(unfinished);
    }
    return new Product(products.at(fingerprint), true);
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
    SeenFiles seen = new SeenFiles(products.directory().resolve("seen"));
    Optional<String> noted = seen.fingerprintOf(listing.get());
    if (noted.isPresent()) {
      return noted.get();
    }
    String fingerprint = Fingerprint.of(knowledgeDirectory);
    if (Files.isDirectory(products.directory())) {
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

    /** The problems without mere warnings. */
    List<Problem> errors() {
      return problems.stream()
          .filter(problem -> problem.severity() == Problem.Severity.ERROR)
          .toList();
    }

    /** The first mistake, and how many more there are, in one line. */
    String finding() {
      List<Problem> errors = errors();
      return errors.get(0) + (errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "");
    }
  }
}
