package org.annalist.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;

/**
 * The members of a line or of a turn, read with their mistakes.
 *
 * @param object the JSON object
 * @param name how mistakes name it: empty for a line, such as {@code turn 2: } for a turn
 * @param mistakes where mistakes go
 */
record Members(JsonNode object, String name, LineMistakes mistakes) {
  boolean isTurn() {
    return !name.isEmpty();
  }

  boolean has(String member) {
    return object.hasNonNull(member);
  }

  Optional<String> text(String member) {
    return value(member, JsonNode::isTextual, "text", "Put it in quotation marks.")
        .map(JsonNode::textValue);
  }

  Optional<Boolean> flag(String member) {
    return value(member, JsonNode::isBoolean, "true or false", "Write true or false.")
        .map(JsonNode::booleanValue);
  }

  Optional<List<String>> texts(String member) {
    return value(member, Members::isTexts, "list of texts", "Write it as [\"…\", \"…\"].")
        .map(
            list -> {
              List<String> texts = new ArrayList<>();
              list.forEach(text -> texts.add(text.textValue()));
              return texts;
            });
  }

  /** Returns the turns of a conversation; a mistake where there is none, or one is no object. */
  List<Members> turns() {
    List<Members> turns = new ArrayList<>();
    value("turns", Members::isTurns, "list of turns", "Write it as [{\"q\": …}, {\"q\": …}].")
        .ifPresent(
            list ->
                list.forEach(
                    turn ->
                        turns.add(
                            new Members(turn, "turn " + (turns.size() + 1) + ": ", mistakes))));
    return turns;
  }

  List<Pattern> patterns(String member) {
    List<Pattern> patterns = new ArrayList<>();
    for (String text : texts(member).orElse(List.of())) {
      try {
        patterns.add(PythonPattern.compile(text));
      } catch (PatternSyntaxException e) {
        wrong(
            member + " holds " + text + ", which is no regular expression: " + e.getDescription(),
            "Mend it, or put a backslash before what is to stand for itself.");
      }
    }
    return patterns;
  }

  void wrong(String finding, String mend) {
    mistakes.add(name + finding, mend);
  }

  private Optional<JsonNode> value(
      String member, Predicate<JsonNode> isFit, String expected, String mend) {
    JsonNode value = object.get(member);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!isFit.test(value)) {
      wrong(member + " is " + value + ", which is no " + expected, mend);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private static boolean isTexts(JsonNode value) {
    return value.isArray() && all(value, JsonNode::isTextual);
  }

  private static boolean isTurns(JsonNode value) {
    return value.isArray() && !value.isEmpty() && all(value, JsonNode::isObject);
  }

  private static boolean all(JsonNode list, Predicate<JsonNode> isFit) {
    return StreamSupport.stream(list.spliterator(), false).allMatch(isFit);
  }
}
