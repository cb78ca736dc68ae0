package org.annalist.question.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.annalist.question.AskedFor;
import org.annalist.question.Intent;
import org.annalist.question.parts.Head.Joined;

/**
 * A message divided where it begins to ask anew. A part that is nothing but a question word shares
 * the rest of another: "when and where was the truce signed", "who signed it, and when?"
 */
final class Division {
  /** More question words than this are a text about something, and no question for a few facts. */
  private static final int MOST = 3;

  /** What is counted is said in so many words: "Ruritanian soldiers". */
  private static final int MOST_COUNTED = 2;

  /** A longer message is looked at no further. */
  private static final int MOST_WORDS = 60;

  /** What is asked of what was done: a question word for it needs no other word. */
  private static final Set<Intent> OF_VERBS = EnumSet.of(Intent.WHEN, Intent.WHERE, Intent.WHY);

  private final Phrase text;
  private final List<Head> heads;

  private Division(Phrase text, List<Head> heads) {
    this.text = text;
    this.heads = heads;
  }

  /**
   * What a part asks.
   *
   * @param text the part with the rest of another where it has none of its own
   * @param isWhole whether it has all its words; else it may lack what the first part names
   */
  record Part(String text, boolean isWhole) {}

  /** The parts of a message; fewer than two where it asks for one thing. */
  static List<Part> of(String utterance) {
    Phrase text = Phrase.of(utterance);
    if (text.size() > MOST_WORDS) {
      return List.of();
    }
    List<Head> heads = Head.in(text);
    if (heads.size() < 2 || !mayPrecede(text, heads.get(0))) {
      return List.of();
    }
    List<Head> kept = new Division(text, heads).joinedHeads();
    return kept.size() < 2 || kept.size() > MOST ? List.of() : new Division(text, kept).parts();
  }

  /** "Tell me when": what stands before the first question word asks for nothing by itself. */
  private static boolean mayPrecede(Phrase text, Head first) {
    return first.from() == 0
        || first.joined() == Joined.SENTENCE
        || PartWords.OPENING.has(text.word(0));
  }

  /**
   * A comma joins only "how many", or what is nothing but a question word: else it may be "who".
   */
  private List<Head> joinedHeads() {
    List<Head> kept = new ArrayList<>(heads.subList(0, 1));
    for (int i = 1; i < heads.size(); i++) {
      Head last = kept.get(kept.size() - 1);
      boolean isBare = last.to() == heads.get(i).joint() || isEmpty(i);
      if (heads.get(i).joined() != Joined.COMMA || isBare || asksHow(i)) {
        kept.add(heads.get(i));
      }
    }
    return kept;
  }

  /** "How many men, how many guns": behind a comma "how many" is no relative, as "who" may be. */
  private boolean asksHow(int part) {
    Head head = heads.get(part);
    return head.to() - head.from() > 1 && text.word(head.to() - 2).equals("how");
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int from = isEmpty(i) ? whole(i) : i;
      boolean isWhole = i == 0 || from != i || isEmpty(i);
      String rest = isCountedWith(i) ? rest(i) + " " + done(i + 1, i) : rest(from);
      String asked = rest.isEmpty() ? head(i) : head(i) + " " + rest;
      parts.add(new Part(before(i) + asked + "?", isWhole));
    }
    return parts;
  }

  /** "How many men, how many guns did they lose": what was done stands behind the last only. */
  private boolean isCountedWith(int part) {
    return part + 1 < heads.size()
        && asksHow(part)
        && head(part).equalsIgnoreCase(head(part + 1))
        && !isEmpty(part)
        && wordsOf(part) <= MOST_COUNTED
        && wordsOf(part + 1) > wordsOf(part)
        && !saysDone(part);
  }

  private boolean saysDone(int part) {
    for (int i = heads.get(part).to(); i < end(part); i++) {
      String word = text.word(i);
      if (PartWords.AUXILIARY.has(word)
          || PartWords.BEFORE.has(word)
          || PartWords.PLACE.has(word)) {
        return true;
      }
    }
    return false;
  }

  private int wordsOf(int part) {
    return end(part) - heads.get(part).to();
  }

  /** What a part says was done, which begins with an auxiliary, or behind what is counted. */
  private String done(int part, int alike) {
    int from = heads.get(part).to() + wordsOf(alike);
    for (int i = heads.get(part).to() + 1; i < end(part); i++) {
      if (PartWords.AUXILIARY.has(text.word(i))) {
        from = i;
        break;
      }
    }
    return text.part(from, end(part));
  }

  /** The part that has what this one leaves out: one before it, or else the next. */
  private int whole(int part) {
    for (int i = part - 1; i >= 0; i--) {
      if (!isEmpty(i)) {
        return i;
      }
    }
    int next = part;
    while (next < heads.size() - 1 && isEmpty(next)) {
      next++;
    }
    return next;
  }

  /** What stands before all of it: "Of the dead, how many …" */
  private String before(int part) {
    Head first = heads.get(0);
    boolean isShared = first.joined() != Joined.SENTENCE || part == 0;
    String before = isShared ? text.part(0, first.from()) : "";
    return before.isEmpty() ? "" : before + join(first.joined());
  }

  private static String join(Joined joined) {
    return switch (joined) {
      case NOT -> " ";
      case SENTENCE -> ". ";
      case COMMA, WORD -> ", ";
    };
  }

  private String head(int part) {
    return text.part(heads.get(part).from(), heads.get(part).to());
  }

  private String rest(int part) {
    return text.part(heads.get(part).to(), end(part));
  }

  /** "And when was it?" has nothing of its own; "how big was it?" asks for what is no adverb. */
  private boolean isEmpty(int part) {
    boolean mayPoint = AskedFor.by(head(part)).map(OF_VERBS::contains).orElse(false);
    for (int i = heads.get(part).to(); i < end(part); i++) {
      String word = text.word(i);
      if (!PartWords.EMPTY.has(word) && !(mayPoint && PartWords.POINTING.has(word))) {
        return false;
      }
    }
    return true;
  }

  private int end(int part) {
    return part + 1 < heads.size() ? heads.get(part + 1).joint() : text.size();
  }
}
