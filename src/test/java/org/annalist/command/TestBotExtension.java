package org.annalist.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a {@link TestBot} to tests that ask for one; it is built once for a whole run. */
public final class TestBotExtension implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestBot.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(TestBotExtension.class))
        .computeIfAbsent(Built.class, key -> new Built(), Built.class)
        .bot;
  }

  /** The bot and the files it lies in, which go when the run ends. */
  private static final class Built implements AutoCloseable {
    private final Path directory;
    private final TestBot bot;

    Built() {
      try {
        directory = Files.createTempDirectory("annalist-test-bot");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      bot = TestBot.build(directory);
    }

    @Override
    public void close() throws IOException {
      bot.close();
      try (Stream<Path> files = Files.walk(directory)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
      }
    }
  }
}
