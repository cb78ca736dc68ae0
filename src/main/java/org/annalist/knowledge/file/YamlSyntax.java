package org.annalist.knowledge.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.Problem.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words why a text is not YAML. */
final class YamlSyntax {
  /**
   * What the parser's message holds, what that means, and how to mend it; {@code %d} is the line
   * where the part that fails begins.
   */
  private record Explanation(String message, String finding, String mend) {}

  /** The first that fits is taken. */
  private static final List<Explanation> EXPLANATIONS =
      List.of(
          new Explanation(
              "\\t",
              "a tab stands here, and YAML indents with spaces only",
              "Put spaces in its place."),
          new Explanation(
              "mapping values are not allowed",
              "a colon stands where none can",
              "Put the text in quotes if the colon belongs to it;"
                  + " otherwise indent this line as its neighbours are."),
          new Explanation(
              "sequence entries are not allowed",
              "a dash stands where no list can begin",
              "Put the list on lines of its own, or the text in quotes if the dash belongs to it."),
          new Explanation(
              "while scanning a quoted scalar",
              "a text whose quotation mark stands on line %d is not closed",
              "Close it with the same mark."),
          new Explanation(
              "while scanning a double-quoted scalar",
              "a backslash in double quotes begins something unknown",
              "Write two backslashes, or put the text in single quotes."),
          new Explanation(
              "while parsing a flow",
              "the bracket or brace that opens on line %d is not closed, or a comma is missing",
              "Separate its parts by commas and close it;"
                  + " put a part in quotes if it holds a bracket or begins with a quotation mark."),
          new Explanation(
              "while parsing a block",
              "this line is not indented as its neighbours are, or text goes on after a closing"
                  + " quotation mark",
              "Indent the keys of one entry alike, and put the whole text in quotes."),
          new Explanation(
              "could not find expected ':'",
              "line %d has no colon after a key",
              "Put a colon and a space after the key, or indent the line if it continues a text."),
          new Explanation(
              "while scanning a block scalar",
              "the text that > or | announces begins on the next line",
              "Put it there, indented more than its key; or put it in quotes if the sign belongs to"
                  + " it."),
          new Explanation(
              "<document start>",
              "this line belongs to no key",
              "Begin it with a key and a colon, or indent it as its neighbours are."),
          new Explanation(
              "while scanning an a",
              "a text cannot begin with * or & without quotes",
              "Put the text in quotes."),
          new Explanation(
              "while scanning a tag",
              "a text cannot begin with ! without quotes",
              "Put the text in quotes."),
          new Explanation(
              "directive",
              "a line cannot begin with % without quotes",
              "Put the text in quotes, or take the line out."),
          new Explanation(
              "found another document",
              "a second YAML document begins here",
              "Take the line --- out, or make a file of each document."),
          new Explanation(
              "cannot start any token",
              "a text cannot begin with this sign without quotes",
              "Put the text in quotes."));

  private static final String COMPARE = "Compare the line with those around it.";

  private YamlSyntax() {}

  static Place place(Path file, Optional<Mark> mark) {
    return mark.map(found -> new Place(file, found.getLine() + 1, found.getColumn() + 1))
        .orElse(new Place(file, 1, 1));
  }

  static BrokenFileException explain(Path file, String text, YamlEngineException cause) {
    if (cause instanceof ReaderException unprintable) {
      return explain(file, text, unprintable);
    }
    if (cause instanceof MarkedYamlEngineException marked) {
      return explain(file, marked);
    }
    return new BrokenFileException(
        new Place(file, 1, 1), notYaml(String.valueOf(cause.getMessage())), COMPARE);
  }

  private static BrokenFileException explain(Path file, MarkedYamlEngineException cause) {
    Place place = place(file, cause.getProblemMark().or(cause::getContextMark));
    Place start = place(file, cause.getContextMark().or(cause::getProblemMark));
    String message = cause.getContext() + " " + cause.getProblem();
    return EXPLANATIONS.stream()
        .filter(explanation -> message.contains(explanation.message()))
        .findFirst()
        .map(
            explanation ->
                new BrokenFileException(
                    place,
                    explanation.finding().replace("%d", String.valueOf(start.line())),
                    explanation.mend()))
        .orElseGet(() -> new BrokenFileException(place, notYaml(cause.getProblem()), COMPARE));
  }

  private static String notYaml(String message) {
    return "this is not YAML (" + message + ")";
  }

  private static BrokenFileException explain(Path file, String text, ReaderException cause) {
    int position = Math.min(cause.getPosition(), text.codePointCount(0, text.length()));
    int end = text.offsetByCodePoints(0, position);
    return new BrokenFileException(
        FileText.endOf(file, text.substring(0, end)),
        String.format("the invisible character U+%04X stands here", cause.getCodePoint()),
        "Take it out.");
  }
}
