package org.annalist.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.EntityType;
import org.annalist.text.Word;

/**
 * Tells whether a question asks for what somebody says, and not for what that one did: "in Rudolf's
 * telling", "according to Rudolf", "if one believes Rudolf", "as Rudolf told his guest". The words
 * that say so are no part of what is asked.
 */
final class Voice {
  /** What stands before the name of one who speaks. */
  private static final Set<String> CUES =
      Set.of("according", "per", "believe", "believes", "believing", "trust", "trusts", "quoting");

  /** What may stand between these and the name, or before them. */
  private static final Set<String> JOINING =
      Set.of("to", "if", "one", "you", "we", "in", "by", "as", "from", "the", "is", "are");

  /** What somebody says, behind the name. */
  private static final Set<String> SAYINGS =
      Set.of(
          "telling",
          "retelling",
          "version",
          "words",
          "account",
          "narrative",
          "view",
          "opinion",
          "reading");

  private static final Set<String> SPEAKING =
      Set.of(
          "told", "tells", "said", "says", "claimed", "claims", "stated", "states", "put", "puts",
          "argued", "argues");

  private static final Set<String> ARTICLES = Set.of("his", "her", "their", "the", "an", "a", "it");

  private static final Set<String> LISTENERS =
      Set.of("interviewer", "interviewers", "audience", "journalist", "reporter", "press", "guest");

  private final List<Word> words;

  /** The places of the words of the name, the last of them excluded. */
  private final int first;

  private final int end;
  private final boolean isPerson;

  private Voice(EntityMention mention, List<Word> words) {
    this.words = words;
    this.isPerson =
        mention.candidates().stream().anyMatch(entity -> entity.type() == EntityType.PERSON);
    int from = 0;
    while (from < words.size() && !words.get(from).span().overlaps(mention.span())) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).span().overlaps(mention.span())) {
      to++;
    }
    this.first = from;
    this.end = to;
  }

  /** Whether somebody who is named speaks. */
  static boolean isHeard(EntityMention mention, List<Word> words) {
    Voice voice = new Voice(mention, words);
    return voice.hasCue()
        || SAYINGS.contains(voice.at(voice.end))
        || SPEAKING.contains(voice.at(voice.end));
  }

  /** The words that say no more than that somebody speaks. */
  static Set<Word> words(List<EntityMention> mentions, List<Word> words) {
    Set<Word> of = new HashSet<>();
    mentions.forEach(mention -> new Voice(mention, words).add(of));
    return of;
  }

  private String at(int place) {
    return place >= 0 && place < words.size() ? words.get(place).folded() : "";
  }

  /** Where the words begin that lead to the name. */
  private int beginning() {
    int from = first;
    while (CUES.contains(at(from - 1)) || JOINING.contains(at(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean hasCue() {
    return words.subList(beginning(), Math.min(first, words.size())).stream()
        .anyMatch(word -> CUES.contains(word.folded()));
  }

  private void add(Set<Word> of) {
    if (first >= words.size()) {
      return;
    }
    if (hasCue()) {
      of.addAll(words.subList(beginning(), first));
    }
    if (isPerson && SAYINGS.contains(at(end))) {
      of.add(words.get(end));
    }
    boolean isTold = at(first - 1).equals("as") && SPEAKING.contains(at(end));
    if (isTold) {
      int to = end + 1;
      to += ARTICLES.contains(at(to)) ? 1 : 0;
      to += LISTENERS.contains(at(to)) ? 1 : 0;
      of.addAll(words.subList(end, to));
    }
  }
}
