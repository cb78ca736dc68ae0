package org.annalist.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.AskedFor;
import org.annalist.question.AskedThing;
import org.annalist.question.Question;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question asks for an attribute of a thing that some claims say nothing of: what a
 * bridge cost, of claims on when it was built. Safe for several threads.
 */
final class Attributes {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their");
  private static final Set<String> KINDS =
      Set.of("kind", "kinds", "sort", "sorts", "type", "types");
  private static final Set<String> DOING = Set.of("did", "does", "do", "has", "have", "would");

  /** Stand between "at" and a price that is none. */
  private static final Set<String> ANY = Set.of("any", "all", "whatever");

  private final SearchTerms searchTerms;
  private final List<Attribute> attributes;

  private enum Kind {
    NOUN,
    FACT,
    VERB,
    ADVERB
  }

  /**
   * An attribute.
   *
   * @param asking words that ask for it
   * @param named these in their search form: they tell it in what is stated, and neither it nor any
   *     other attribute in what may be asked, where "what did the war cost in lives?" stands
   * @param telling other words that tell it, in their search form
   */
  private record Attribute(Kind kind, Set<String> asking, Set<String> named, Set<String> telling) {}

  Attributes(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
    this.attributes =
        ResourceLines.of(Attributes.class, "attribute-words.tsv").stream()
            .map(line -> line.split("\t"))
            .map(columns -> attribute(columns[0], columns[1], columns[2]))
            .toList();
  }

  private Attribute attribute(String kind, String asking, String telling) {
    return new Attribute(
        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        Set.of(asking.split(" ")),
        Set.copyOf(stems(List.of(asking))),
        Set.copyOf(stems(List.of(telling))));
  }

  private Set<String> stems(Collection<String> texts) {
    Set<String> stems = new HashSet<>();
    for (String text : texts) {
      stems.addAll(searchTerms.stems(WordFinder.find(text)));
    }
    return stems;
  }

  /** "At any cost" and "at all costs" tell no cost. */
  private Set<String> literalStems(List<String> texts) {
    Set<String> stems = new HashSet<>();
    for (String text : texts) {
      List<Word> words = WordFinder.find(text);
      stems.addAll(
          searchTerms.stems(
              IntStream.range(0, words.size())
                  .filter(at -> !isBehindAtAny(words, at))
                  .mapToObj(words::get)
                  .toList()));
    }
    return stems;
  }

  private static boolean isBehindAtAny(List<Word> words, int at) {
    return at > 1
        && ANY.contains(words.get(at - 1).folded())
        && words.get(at - 2).folded().equals("at");
  }

  /**
   * Whether an attribute is asked for of which nothing has a word.
   *
   * @param stated what is stated
   * @param asks what that is known to answer
   */
  boolean areMissed(Question question, List<String> stated, List<String> asks) {
    List<Attribute> asked =
        attributes.stream().filter(attribute -> isAskedFor(attribute, question)).toList();
    if (asked.isEmpty()) {
      return false;
    }
    Set<String> inTexts = literalStems(stated);
    Set<String> inAsks = stems(asks);
    attributes.forEach(attribute -> inAsks.removeAll(attribute.named));
    return asked.stream()
        .noneMatch(
            attribute ->
                attribute.named.stream().anyMatch(inTexts::contains)
                    || attribute.telling.stream()
                        .anyMatch(
                            word ->
                                inTexts.contains(word)
                                    || (attribute.kind != Kind.FACT && inAsks.contains(word))));
  }

  private static boolean isAskedFor(Attribute attribute, Question question) {
    List<Word> words = question.words();
    List<String> folded = words.stream().map(Word::folded).toList();
    return IntStream.range(0, words.size())
        .filter(at -> attribute.asking.contains(folded.get(at)))
        .filter(at -> question.isPlain(words.get(at)))
        .anyMatch(
            at ->
                switch (attribute.kind) {
                  case NOUN, FACT -> isNounAskedFor(words, folded, at);
                  case VERB -> isVerbAskedFor(folded, at);
                  case ADVERB -> at > 0 && folded.get(at - 1).equals("how");
                });
  }

  /** "What school", "what was the price of"; without a word that asks, "the price of". */
  private static boolean isNounAskedFor(List<Word> words, List<String> folded, int at) {
    boolean isThing =
        AskedThing.in(words).contains(folded.get(at))
            && !AskedThing.counted(words).contains(words.get(at));
    return isThing
        || isWhoAskedFor(folded, at)
        || isKindAskedFor(folded, at)
        || (at + 1 < folded.size()
            && folded.get(at + 1).equals("of")
            && folded.stream().noneMatch(AskedFor::isQuestionWord));
  }

  /** "What kind of guns". */
  private static boolean isKindAskedFor(List<String> folded, int at) {
    return at > 1 && folded.get(at - 1).equals("of") && KINDS.contains(folded.get(at - 2));
  }

  /** "Who was the wife of". */
  private static boolean isWhoAskedFor(List<String> folded, int at) {
    return at > 2
        && ARTICLES.contains(folded.get(at - 1))
        && Set.of("is", "was").contains(folded.get(at - 2))
        && folded.get(at - 3).equals("who");
  }

  /** "How much did it cost", "what does it weigh", and not "the cost of what was lost". */
  private static boolean isVerbAskedFor(List<String> folded, int at) {
    List<String> before = folded.subList(0, at);
    boolean isOfAmount = before.contains("what") || before.contains("much");
    return isOfAmount && before.stream().anyMatch(DOING::contains);
  }
}
