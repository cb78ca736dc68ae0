package org.annalist.evaluation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads question files: JSON Lines in UTF-8, one question or conversation a line. Empty lines are
 * passed over.
 *
 * <pre>{@code
 * {"id": "a1", "q": "when was the truce?", "kind": "when", "expect": ["10 April"], "docs": ["002"]}
 * {"id": "a2", "q": "who won the cup?", "kind": "unanswerable", "answerable": false}
 * {"id": "a3", "turns": [{"q": "when was the truce?", "kind": "when", "expect": ["1892"]},
 *                        {"q": "where?", "kind": "followup", "expect": ["Strelsau"]}]}
 * }</pre>
 *
 * <p>{@code expect} and {@code reject} hold regular expressions of Python's {@code re}. What a turn
 * does not say of {@code kind}, {@code docs} and {@code answerable}, its line says for it.
 */
public final class QuestionFileReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path file;
  private final List<Script> scripts;
  private final List<Mistake> mistakes;
  private final Map<String, Integer> lineOfId = new HashMap<>();

  private QuestionFileReader(Path file, List<Script> scripts, List<Mistake> mistakes) {
    this.file = file;
    this.scripts = scripts;
    this.mistakes = mistakes;
  }

  /**
   * Reads question files.
   *
   * @param files the files, in the order in which to ask
   * @return what can be asked, and every mistake
   * @throws IOException when a file cannot be read
   */
  public static Questions read(List<Path> files) throws IOException {
    List<Script> scripts = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (Path file : files) {
      new QuestionFileReader(file, scripts, mistakes).read();
    }
    return new Questions(scripts, mistakes);
  }

  private void read() throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a directory. Name its files");
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(lines.get(i), new LineMistakes(new Place(file, i + 1), mistakes));
      }
    }
  }

  private void read(String line, LineMistakes wrong) {
    if (line.indexOf('\uFFFD') >= 0) {
      wrong.add("this line is not UTF-8", "Save the file in the encoding UTF-8.");
      return;
    }
    try {
      JsonNode json = JSON.readTree(line);
      if (json.isObject()) {
        read(json, wrong);
      } else {
        wrong.add("this is no JSON object", "Write {\"id\": …, \"q\": …, \"kind\": …}.");
      }
    } catch (JsonProcessingException e) {
      wrong.add("this is not JSON" + column(e), "Write one JSON object on one line.");
    }
  }

  private static String column(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? "" : ", from column " + location.getColumnNr() + " on";
  }

  private void read(JsonNode json, LineMistakes wrong) {
    int before = mistakes.size();
    Members line = new Members(json, "", wrong);
    String id = id(line, wrong.place());
    List<Trial> trials = new ArrayList<>();
    for (Members asked : asked(line)) {
      String suffix = asked.isTurn() ? "." + (trials.size() + 1) : "";
      trials.add(new TrialReader(line, asked).read(wrong.place(), id + suffix));
    }
    if (mistakes.size() == before) {
      scripts.add(new Script(trials));
    }
  }

  private String id(Members line, Place place) {
    Optional<String> id = line.text("id");
    if (!line.has("id")) {
      line.wrong("id is missing", "Give each line an id of its own.");
    }
    id.map(known -> lineOfId.putIfAbsent(known, place.line()))
        .ifPresent(
            other ->
                line.wrong(
                    "id " + id.get() + " is that of line " + other + ", too",
                    "Give each line an id of its own."));
    return id.orElse("");
  }

  /** Returns the turns of a conversation, or the line itself where it is one question. */
  private static List<Members> asked(Members line) {
    if (!line.has("turns")) {
      return List.of(line);
    }
    if (line.has("q")) {
      line.wrong("q and turns stand side by side", "Write the first question as the first turn.");
    }
    return line.turns();
  }
}
