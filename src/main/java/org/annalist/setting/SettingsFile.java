package org.annalist.setting;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A configuration file: settings by their keys, or by section.
 *
 * <pre>{@code
 * conversation.minutes: 20
 * telegram:
 *   poll-seconds: 30
 * }</pre>
 */
final class SettingsFile {
  private static final LoadSettings YAML =
      LoadSettings.builder().setSchema(new CoreSchema()).setAllowNonScalarKeys(true).build();

  /** In bytes; a file with every setting has some thousand. */
  private static final long LONGEST = 1 << 20;

  /** Settings stand at most three deep. */
  private static final int DEEPEST = 20;

  private final Path file;
  private final Collector collector;

  SettingsFile(Path file, Collector collector) {
    this.file = file;
    this.collector = collector;
  }

  void read() {
    text().flatMap(this::compose).ifPresent(new SettingsTree(file, collector)::read);
  }

  private Optional<String> text() {
    try {
      if (Files.size(file) > LONGEST) {
        reportFile("it is larger than 1 MB", "Name a file of settings by --config.");
        return Optional.empty();
      }
      return Optional.of(Files.readString(file).replaceFirst("^\\uFEFF", ""));
    } catch (NoSuchFileException e) {
      reportFile("there is no such file", "Leave --config out to take config/annalist.yaml.");
    } catch (CharacterCodingException e) {
      reportFile("it is not UTF-8", "Save it in UTF-8.");
    } catch (IOException e) {
      reportFile("it cannot be read", "");
    }
    return Optional.empty();
  }

  private void reportFile(String finding, String hint) {
    collector.report(new SettingProblem(file.toString(), finding, "a text file of settings", hint));
  }

  private Optional<Node> compose(String text) {
    try {
      if (isTooDeep(text)) {
        reportBroken(file.toString(), "it is too deep or refers to itself too often");
        return Optional.empty();
      }
      return new Compose(YAML).composeString(text);
    } catch (MarkedYamlEngineException e) {
      // Not its message: that quotes the line, and the line may hold a token.
      reportBroken(place(file, e.getProblemMark().or(e::getContextMark)), e.getProblem());
    } catch (ReaderException e) {
      String finding = "the character U+%04X is not allowed".formatted(e.getCodePoint());
      reportBroken(place(file, text, e.getPosition()), finding);
    } catch (YamlEngineException e) {
      reportBroken(file.toString(), "it is too deep or refers to itself too often");
    }
    return Optional.empty();
  }

  /** Found before anything is built, which is done step into step. */
  private static boolean isTooDeep(String text) {
    int depth = 0;
    for (Event event : new Parse(YAML).parseString(text)) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  private void reportBroken(String place, String finding) {
    String hint = "Is the indentation even, and is text that holds \": \" or \" #\" quoted?";
    collector.report(new SettingProblem(place, finding, "YAML", hint));
  }

  static String place(Path file, Optional<Mark> mark) {
    return mark.map(at -> file + ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1))
        .orElse(file.toString());
  }

  private static String place(Path file, String text, int codePoints) {
    String before = text.substring(0, text.offsetByCodePoints(0, codePoints));
    long line = before.chars().filter(letter -> letter == '\n').count() + 1;
    int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
    return file + ":" + line + ":" + column;
  }
}
