package org.annalist.evaluation;

import java.util.List;
import java.util.Optional;
import org.annalist.text.EditDistance;

/**
 * Reads one question with what is expected of its answer.
 *
 * @param line the line that it stands on
 * @param asked the line itself, or one of its turns
 */
record TrialReader(Members line, Members asked) {
  Trial read(Place place, String id) {
    Kind kind = kind();
    boolean isAnswerable =
        asked
            .flag("answerable")
            .or(() -> inherited().flatMap(whole -> whole.flag("answerable")))
            .orElse(kind != Kind.UNANSWERABLE);
    List<String> documents =
        asked
            .texts("docs")
            .or(() -> inherited().flatMap(whole -> whole.texts("docs")))
            .orElse(List.of());
    return new Trial(
        place,
        id,
        question(),
        new Expectation(kind, isAnswerable, asked.patterns("expect"), asked.patterns("reject")),
        documents);
  }

  private Optional<Members> inherited() {
    return Optional.of(line).filter(whole -> asked.isTurn());
  }

  private String question() {
    if (!asked.has("q")) {
      asked.wrong("q is missing", "Write the question in q, or a conversation in turns.");
    }
    return asked.text("q").orElse("");
  }

  private Kind kind() {
    Members owner = asked.has("kind") ? asked : line;
    if (!owner.has("kind")) {
      asked.wrong("kind is missing", "Write one of " + kinds() + ".");
    }
    Optional<String> name = owner.text("kind");
    Optional<Kind> kind = name.flatMap(Kind::ofId);
    if (name.isPresent() && kind.isEmpty()) {
      owner.wrong("there is no kind " + name.get(), meant(name.get()));
    }
    return kind.orElse(Kind.WHAT);
  }

  private static String meant(String name) {
    return Kind.ids().stream()
        .filter(id -> name.length() < 20 && EditDistance.between(name, id) <= 2)
        .findFirst()
        .map(near -> "Did you mean " + near + "? ")
        .orElse("")
        .concat("Write one of " + kinds() + ".");
  }

  private static String kinds() {
    return String.join(", ", Kind.ids());
  }
}
