package org.annalist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A knowledge that all tests of a class read, compiled before them and closed after them:
 * {@code @RegisterExtension static final CompiledKnowledge KNOWN = new CompiledKnowledge(builder)}.
 */
public final class CompiledKnowledge implements BeforeAllCallback, AfterAllCallback {
  private final KnowledgeBuilder builder;
  private @Nullable Path directory;
  private @Nullable SqliteKnowledgeStore store;

  public CompiledKnowledge(KnowledgeBuilder builder) {
    this.builder = builder;
  }

  /** The store, while the tests run. */
  public SqliteKnowledgeStore store() {
    return Objects.requireNonNull(store);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    directory = Files.createTempDirectory("annalist-knowledge");
    store = builder.compile(directory);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    store().close();
    try (Stream<Path> files = Files.walk(Objects.requireNonNull(directory))) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
