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

  /** A comma joins only what is nothing but a question word to another: else it may be "who". */
  private List<Head> joinedHeads() {
    List<Head> kept = new ArrayList<>(heads.subList(0, 1));
    for (int i = 1; i < heads.size(); i++) {
      Head last = kept.get(kept.size() - 1);
      boolean isBare = last.to() == heads.get(i).joint() || isEmpty(i);
      if (heads.get(i).joined() != Joined.COMMA || isBare) {
        kept.add(heads.get(i));
      }
    }
    return kept;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int from = isEmpty(i) ? whole(i) : i;
      boolean isWhole = i == 0 || from != i || isEmpty(i);
      String rest = rest(from);
      String asked = rest.isEmpty() ? head(i) : head(i) + " " + rest;
      parts.add(new Part(before(i) + asked + "?", isWhole));
    }
    return parts;
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
    return before.isEmpty() ? "" : before + (first.joined() == Joined.NOT ? " " : ", ");
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
