package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.question.AskedFor;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * How a question is put, as far as that tells whether it leans on what was said before. The words
 * of its dates do not count: "that" in "that year" points at nothing else.
 */
final class Form {
  private static final Set<String> POINTING =
      Set.of(
          "it", "its", "he", "him", "his", "she", "her", "hers", "they", "them", "their", "that",
          "this", "these", "those", "there", "then", "one", "ones");

  private static final Set<String> MEANING_PEOPLE =
      Set.of("he", "him", "his", "she", "her", "hers");

  private static final Set<String> MORE =
      Set.of("more", "else", "rest", "others", "other", "continue", "further", "remaining");

  private static final List<String> AT_THAT_TIME =
      List.of(" then ", " at the time ", " at that time ", " that time ", " in those days ");

  private static final Set<String> BY_WHOM = Set.of("and", "so", "but", "by", "whom", "who");

  private static final List<String> PART =
      List.of(" of them ", " of these ", " of those ", " of whom ", " among them ");

  private static final Set<String> LATER = Set.of("next", "then", "after", "afterwards", "later");

  /** All that a question for what came later consists of. */
  private static final Set<String> GOING_ON =
      Set.of(
          "and",
          "so",
          "what",
          "whats",
          "s",
          "happened",
          "happens",
          "did",
          "came",
          "come",
          "was",
          "is",
          "that",
          "it",
          "this",
          "next",
          "then",
          "after",
          "afterwards",
          "later",
          "on",
          "happen",
          "follow",
          "followed");

  /** What may stand before a name or a date that goes on with what was asked. */
  private static final Set<String> CONNECTING =
      Set.of(
          "and", "so", "but", "or", "also", "in", "on", "at", "for", "of", "from", "to", "the",
          "what", "how", "about", "then", "one", "ones");

  /** "And in Lachin?" goes on with what was asked; a long question stands on its own. */
  private static final int SHORT = 5;

  /** A few words without a question word ask for what was asked before. */
  private static final int BARE = 3;

  private final Question question;
  private final List<String> words;
  private final Set<String> outside;

  private Form(Question question, List<String> words, Set<String> outside) {
    this.question = question;
    this.words = words;
    this.outside = outside;
  }

  static Form of(Question question) {
    List<Word> words = WordFinder.find(question.utterance());
    List<String> folded = words.stream().map(Word::folded).toList();
    Set<String> outside =
        words.stream()
            .filter(word -> !question.isDated(word))
            .map(Word::folded)
            .collect(Collectors.toUnmodifiableSet());
    return new Form(question, folded, outside);
  }

  /** Its words outside the dates, folded. */
  Set<String> words() {
    return outside;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** It has a word that stands for something said before. */
  boolean points() {
    return outside.stream().anyMatch(POINTING::contains);
  }

  boolean pointsAtPerson() {
    return outside.stream().anyMatch(MEANING_PEOPLE::contains);
  }

  /** "The one about Zenda" is one of those that were spoken of. */
  boolean meansOne() {
    return outside.contains("one") || outside.contains("ones");
  }

  /** "Who was king then?", "what office did he hold at the time?" */
  boolean pointsAtTime() {
    String text = " " + String.join(" ", words) + " ";
    return question.dates().isEmpty() && AT_THAT_TIME.stream().anyMatch(text::contains);
  }

  /** "How many of them from Zenda?" asks for a part of what was told. */
  boolean asksForPart() {
    String text = " " + String.join(" ", words) + " ";
    return PART.stream().anyMatch(text::contains);
  }

  boolean asksForMore() {
    return outside.stream().anyMatch(MORE::contains);
  }

  /** "What happened next?", and not "who came after him?" or "which came next?" */
  boolean asksWhatCameLater() {
    return outside.stream().anyMatch(LATER::contains) && GOING_ON.containsAll(words);
  }

  boolean namesNothing() {
    return question.mentions().isEmpty() && question.dates().isEmpty();
  }

  boolean beginsWithAnd() {
    return words.size() > 1 && words.get(0).equals("and");
  }

  /** "By whom?" asks who did it, though after a figure it might ask who says so. */
  boolean asksByWhom() {
    return words.contains("by") && BY_WHOM.containsAll(words);
  }

  /** It has a word that points at what was said, or goes on from it with "and". */
  boolean goesOn() {
    return points() || beginsWithAnd();
  }

  /** What its question word asks for; "what about" and "how about" are none. */
  Optional<Intent> asked() {
    if (asksByWhom()) {
      return Optional.of(Intent.WHO);
    }
    return beginsWithAbout() ? Optional.empty() : AskedFor.by(question.utterance());
  }

  private boolean beginsWithAbout() {
    int from = beginsWithAnd() ? 1 : 0;
    return words.size() > from + 1
        && (words.get(from).equals("what") || words.get(from).equals("how"))
        && words.get(from + 1).equals("about");
  }

  /** It leaves out what is asked: "and in 1993?", "what about Lachin?", "bridges?" */
  boolean isElliptic() {
    if (asked().isPresent()) {
      return false;
    }
    boolean goesOn = beginsWithAnd() && words.size() <= SHORT;
    boolean isBare = words.size() <= BARE && question.mentions().isEmpty();
    return beginsWithAbout()
        || goesOn
        || question.intent() == Intent.FOLLOW_UP
        || isBare
        || saysOnlyDate();
  }

  /** Nothing but a date: "and in 1993?" */
  boolean saysOnlyDate() {
    return !question.dates().isEmpty()
        && question.mentions().isEmpty()
        && CONNECTING.containsAll(outside);
  }
}
