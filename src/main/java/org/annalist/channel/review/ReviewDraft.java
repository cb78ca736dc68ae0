package org.annalist.channel.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.text.Folding;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * The review list as a draft of knowledge: a claim for each matter, with its questions filled in
 * and the rest left to fill in. A claim that is filled in is checked and built like any other.
 */
public final class ReviewDraft {
  private static final int MOST_ASKS = 5;
  private static final int MOST_WORDS_OF_ID = 6;

  private static final String HEAD =
      """
      # Questions that had no answer, or none that was right; nobody's name stands here.
      # Fill in a claim and its sources, or take it out; then put this file into the knowledge
      # directory and run annalist check. The questions are people's own words: reword them where
      # they take a side.
      claims:
      """;

  private final StringBuilder yaml = new StringBuilder(HEAD);
  private final Set<String> ids = new HashSet<>();

  private ReviewDraft() {}

  /**
   * Writes the draft.
   *
   * @param matters what is to be answered
   * @param taken ids that claims have already
   * @return the text of a YAML file
   */
  public static String of(List<ReviewMatter> matters, Set<String> taken) {
    ReviewDraft draft = new ReviewDraft();
    draft.ids.addAll(taken);
    matters.forEach(draft::add);
    return matters.isEmpty() ? draft.toString().replace("claims:", "claims: []") : draft.toString();
  }

  private void add(ReviewMatter matter) {
    yaml.append("\n  # Asked ")
        .append(matter.count())
        .append(matter.count() == 1 ? " time" : " times");
    yaml.append(", last on ").append(matter.last());
    if (matter.notRight() > 0) {
      yaml.append("; ").append(matter.notRight()).append(" said that the answer was not right");
    }
    yaml.append(".\n");
    for (Claim claim : matter.nearest()) {
      yaml.append("  # Nearest: ").append(claim.id()).append(": ");
      yaml.append(plain(claim.text())).append('\n');
    }
    yaml.append("  - id: ").append(id(matter.questions().get(0))).append('\n');
    yaml.append(("    subject: " + matter.subject()).stripTrailing()).append('\n');
    yaml.append("    text:\n    asks:\n");
    matter.questions().stream()
        .limit(MOST_ASKS)
        .forEach(ask -> yaml.append("      - ").append(quoted(ask)).append('\n'));
    yaml.append("    citations:\n      - source:\n        locator:\n");
  }

  private String id(String question) {
    List<String> words = new ArrayList<>();
    for (Word word : WordFinder.find(question)) {
      String latin = Folding.fold(word.folded()).replaceAll("[^a-z0-9]", "");
      if (!latin.isEmpty() && latin.length() <= 30 && words.size() < MOST_WORDS_OF_ID) {
        words.add(latin);
      }
    }
    String base = words.isEmpty() ? "question" : String.join("-", words);
    String id = base;
    for (int number = 2; !ids.add(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  /** A text in double quotes, in which nothing means anything to YAML. */
  private static String quoted(String text) {
    return "\"" + plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A text on one line, of what can be seen: a comment ends with its line, whatever ends that. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().map(c -> isSeen(c) ? c : ' ').forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean isSeen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  @Override
  public String toString() {
    return yaml.toString();
  }
}
