package org.annalist.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annalist.text.Word;

/**
 * Finds what a question says besides what it asks: its courtesies, "be so kind", what the answer is
 * for, "for my essay", what it belongs to, "in connection with this conflict", that it wants a
 * list, "put in order", and "followed" in "what followed in June?", which asks for no more than
 * "happened" does. Safe for several threads.
 */
final class Courtesies {
  /** "For a lecture" begins a question; "who paid for a school" is one. */
  private static final String OPENING =
      "(?:^for (?:my |our |the |an? |this )?|\\bfor (?:my|our|his|her|their) )";

  private static final String WORK =
      "(?:chronicle|chronology|timeline|calendar|sidebar|essay|article|paper|book|lecture|lesson|class|homework|thesis|project|presentation"
          + "|exam|test|quiz|notes|files|records|archives?|newspaper|magazine|blog|post|school|university|students|pupils"
          + "|exhibition|museum|catalogue|research|study|work|story|column|script|podcast|documentary|dissertation)";
  private static final String NEEDS =
      "(?: (?:i|we) (?:would )?(?:need|want|like|wish|have|require)(?: to (?:know|learn|find|establish|ask|state)(?: out)?)?)?";
  private static final Pattern FOR_WORK =
      Pattern.compile(OPENING + "(?:\\w+ ){0,2}" + WORK + "\\b" + NEEDS);

  private static final Pattern BELONGING =
      Pattern.compile(
          "\\b(?:in connection with|in relation to|with regard to|regarding|concerning|in the context of)"
              + " (?:this|the|that) (?:conflict|war|subject|topic|matter|history|question|region)\\b");

  private static final Pattern POLITE =
      Pattern.compile(
          "\\b(?:tell|give|show) (?:me|us)\\b|\\b(?:be )?so (?:good|kind)(?: as to)?\\b|\\b(?:most|very) grateful\\b"
              + "|\\bgive an? (?:\\w+ )?(?:account|overview|outline|summary|survey|sketch) of\\b"
              + "|\\bin (?:short|brief|a nutshell|outline|a few words)\\b|\\bon record\\b|\\b(?:beginning|starting|ending) with\\b");

  private static final Pattern ORDERED =
      Pattern.compile(
          "\\b(?:put|set|place|arrange)(?: them| it| these)? in (?:\\w+ )?(?:order|sequence)\\b");

  private static final Pattern FOLLOWED =
      Pattern.compile(
          "\\bwhat(?: then| next)? (?:followed|follows|ensued|transpired|came to pass|came about|went on)\\b");

  private Courtesies() {}

  /** The words that ask for nothing. */
  static Set<Word> in(List<Word> words) {
    String text = words.stream().map(Word::folded).collect(Collectors.joining(" "));
    Set<Word> aside = new HashSet<>();
    for (Pattern pattern : List.of(POLITE, FOR_WORK, BELONGING, ORDERED, FOLLOWED)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        aside.addAll(between(words, matcher.start(), matcher.end()));
      }
    }
    return aside;
  }

  /** Whether a question asks what came about, in words for which there is no question word. */
  static boolean askWhatFollowed(List<Word> words) {
    String text = words.stream().map(Word::folded).collect(Collectors.joining(" "));
    return FOLLOWED.matcher(text).find();
  }

  private static List<Word> between(List<Word> words, int start, int end) {
    int at = 0;
    int from = words.size();
    int to = 0;
    for (int i = 0; i < words.size(); i++) {
      if (at >= start && at < end) {
        from = Math.min(from, i);
        to = i + 1;
      }
      at += words.get(i).folded().length() + 1;
    }
    return from < to ? words.subList(from, to) : List.of();
  }
}
