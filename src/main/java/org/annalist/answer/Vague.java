package org.annalist.answer;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Asks back where somebody says no more than a word that several names have: "the war" of two. Safe
 * for several threads.
 */
final class Vague {
  private static final int MOST_OPTIONS = 5;
  private static final int MOST_WORDS = 2;

  /** A longer question says more of what it is on. */
  private static final int MOST_TERMS = 3;

  private static final int MOST = 100;

  /** A longer name does not fit a button. */
  private static final int LONGEST_NAME = 60;

  /** Where the first part of a name ends, whose last word says what it is. */
  private static final Pattern BEHIND =
      Pattern.compile("[,:(]| (?:of|on|in|between|before|after|for|by|from|about|with) ");

  /** Where what a long name says besides begins. */
  private static final Pattern REMARK = Pattern.compile("[,:(]");

  private static final Set<String> BESIDE = Set.of("the", "a", "that", "this");

  private final ClaimStore claims;
  private final EntityStore entities;

  Vague(ClaimStore claims, EntityStore entities) {
    this.claims = claims;
    this.entities = entities;
  }

  /** The question back, where nothing is named and at least two names have all the words. */
  Optional<Answer> of(Question question) {
    List<String> words =
        words(question.utterance()).stream().filter(word -> !BESIDE.contains(word)).toList();
    boolean saysNoMore =
        question.mentions().isEmpty()
            && question.dates().isEmpty()
            && !words.isEmpty()
            && words.size() <= MOST_WORDS;
    return saysNoMore ? among(question, words) : Optional.empty();
  }

  /**
   * The question back, where a short question that names nothing is on "the war", and at least two
   * are known: each option is the question on one of them.
   */
  Optional<Answer> ofOneAmongSeveral(Question question) {
    boolean namesNothing = question.mentions().isEmpty() && question.dates().isEmpty();
    boolean isKnown = question.terms().stream().allMatch(term -> claims.frequency(term) > 0);
    if (!namesNothing || !isKnown || question.terms().size() > MOST_TERMS) {
      return Optional.empty();
    }
    List<Word> words = WordFinder.find(question.utterance());
    for (int i = 1; i < words.size(); i++) {
      if (BESIDE.contains(words.get(i - 1).folded())) {
        Span span = words.get(i).span();
        List<Answer.Option> options =
            options(words.get(i).folded(), meant(List.of(words.get(i).folded()))).stream()
                .map(name -> new Answer.Option(name, with(name, span, question.utterance())))
                .toList();
        if (options.size() > 1) {
          String said = question.utterance().substring(span.start(), span.end());
          return Optional.of(new Answer.Clarify(said, options));
        }
      }
    }
    return Optional.empty();
  }

  private static String with(String name, Span span, String utterance) {
    return utterance.substring(0, span.start())
        + REMARK.split(name, 2)[0].strip()
        + utterance.substring(span.end());
  }

  /**
   * The question back, where somebody says no more than the name of a place of which nothing is
   * told but in what is told of other things, at least two of which have the name in theirs: a town
   * that a summit and a treaty are named after.
   */
  Optional<Answer> ofName(Question question) {
    if (question.mentions().size() != 1
        || !question.dates().isEmpty()
        || question.mentions().get(0).candidates().size() != 1) {
      return Optional.empty();
    }
    EntityMention mention = question.mentions().get(0);
    boolean saysNoMore =
        mention.span().length() > 0
            && WordFinder.find(question.utterance()).stream()
                .allMatch(word -> mention.span().overlaps(word.span()));
    boolean isPlace = mention.entity().type() == EntityType.PLACE;
    return saysNoMore && isPlace && !isTold(mention.entity())
        ? asked(mention.text(), named(mention.entity()))
        : Optional.empty();
  }

  private boolean isTold(Entity entity) {
    return claims.about(entity.id(), MOST).stream()
        .anyMatch(claim -> claim.topic().subject().equals(entity.id()));
  }

  /** The other things that have the whole name of one in theirs, and are told of. */
  private List<Entity> named(Entity one) {
    List<String> name = words(one.name());
    return entities.withWord(longest(name)).stream()
        .filter(entity -> !entity.id().equals(one.id()))
        .filter(entity -> Collections.indexOfSubList(words(entity.name()), name) >= 0)
        .filter(this::isTold)
        .toList();
  }

  /** The longest of some words, which most often has the fewest names. */
  private static String longest(List<String> words) {
    return words.stream().max(Comparator.comparingInt(String::length)).orElse("");
  }

  private static List<String> words(String text) {
    return WordFinder.find(text).stream().map(Word::folded).toList();
  }

  private Optional<Answer> among(Question question, List<String> words) {
    return asked(question.utterance().strip(), meant(words));
  }

  /** What happened or was written whose name says that it is one of what the words name. */
  private List<Entity> meant(List<String> words) {
    return entities.withWord(longest(words)).stream()
        .filter(entity -> entity.type() == EntityType.EVENT || isDocument(entity))
        .filter(entity -> isOne(entity, words))
        .filter(entity -> claims.claimsAbout(entity.id()) > 0)
        .toList();
  }

  private List<String> options(String name, List<Entity> meant) {
    return meant.stream()
        .sorted(Comparator.comparingInt(entity -> -claims.claimsAbout(entity.id())))
        .map(entity -> shortened(entity.name(), words(name)))
        .filter(shown -> shown.length() <= LONGEST_NAME)
        .distinct()
        .limit(MOST_OPTIONS)
        .toList();
  }

  private Optional<Answer> asked(String name, List<Entity> meant) {
    List<Answer.Option> options =
        options(name, meant).stream().map(shown -> new Answer.Option(shown, shown)).toList();
    return options.size() < 2 ? Optional.empty() : Optional.of(new Answer.Clarify(name, options));
  }

  /** The first part of a long name, where that says what was asked, and more. */
  private static String shortened(String name, List<String> asked) {
    String first = REMARK.split(name, 2)[0].strip();
    boolean saysMore =
        words(first).size() > asked.size() && Collections.indexOfSubList(words(first), asked) >= 0;
    return name.length() > LONGEST_NAME && saysMore ? first : name;
  }

  private static boolean isDocument(Entity entity) {
    return entity.type() == EntityType.DOCUMENT;
  }

  /** "First war, 1890–1894" is a war; "the months before the war" is none. */
  private static boolean isOne(Entity entity, List<String> words) {
    List<String> name = words(BEHIND.split(entity.name(), 2)[0]);
    return name.size() >= words.size()
        && name.subList(name.size() - words.size(), name.size()).equals(words);
  }
}
