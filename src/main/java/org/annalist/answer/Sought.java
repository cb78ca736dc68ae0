package org.annalist.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.AskStatistics;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.AskedFor;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * What a question looks for in each candidate: its kind, its names, its words, its days. Belongs to
 * one thread.
 */
final class Sought {
  private static final Set<Intent> PICKING =
      EnumSet.of(Intent.WHO, Intent.WHAT, Intent.WHICH, Intent.LIST, Intent.COMPARE);
  private static final double PICKING_ALIKE = 0.6;
  private static final Intent[] INTENTS = Intent.values();

  /** Names are told by bits; a question of more names than this is none. */
  private static final int MOST_NAMES = Long.SIZE;

  /**
   * Added to both sides, so that two questions of names only are alike, and short ones not
   * over-rated.
   */
  private static final double SMOOTHING = 0.34;

  private final Question question;
  private final Tools tools;
  private final List<Named> named;
  private final List<Term> words;
  private final double weightOfWords;
  private final double weightOfNames;
  private final double unheardOf;
  private final @Nullable DayRange days;
  private final Wording wording;
  private final PlainWords plainWords;

  private final Marks marks;

  /** How far each kind of question asks for the same kind of thing. */
  private final double[] fits;

  /** For each name in the question the numbers of its terms. */
  private final int[][] termsOfNames;

  /** What it takes to work out what a question looks for. Safe for several threads. */
  static final class Tools {
    /** So many candidates, of a kilobyte or two each, are kept as they are compared. */
    private static final int MOST_KEPT = 8192;

    private final ClaimStore claims;
    private final Weights weights;
    private final SearchTerms searchTerms;
    private final Numbers numbers = new Numbers();
    private final AtomicReferenceArray<@Nullable Profile> profiles =
        new AtomicReferenceArray<>(MOST_KEPT);

    Tools(ClaimStore claims, Weights weights, SearchTerms searchTerms) {
      this.claims = claims;
      this.weights = weights;
      this.searchTerms = searchTerms;
    }

    private double ofEntities(Set<String> ids) {
      int about = 0;
      for (String id : ids) {
        about += claims.claimsAbout(id);
      }
      return weights.ofFrequency(about);
    }

    /** A candidate as it is compared, worked out once: the claims of a store do not change. */
    @SuppressWarnings("ReferenceEquality") // Another object may know other questions of it.
    private Profile profile(Candidate candidate) {
      int place = candidate.number() & (MOST_KEPT - 1);
      Profile known = profiles.get(place);
      if (known != null && known.candidate == candidate) {
        return known;
      }
      List<Profile.Known> asks = candidate.asks().stream().map(this::known).toList();
      List<String> textWords = searchTerms.stems(WordFinder.find(candidate.claim().text()));
      Profile profile = new Profile(candidate, asks, textWords, numbers);
      profiles.set(place, profile);
      return profile;
    }

    private Profile.Known known(Ask ask) {
      double weight =
          weights.sum(ask.terms()) + ask.names().stream().mapToDouble(this::ofEntities).sum();
      Intent kind = AskedFor.by(ask.text()).orElse(Intent.WHAT);
      return new Profile.Known(ask, kind, weight, numbers);
    }

    /** A word of a question that some claim has, or has an alternative of. */
    private boolean isKnown(String term) {
      return !weights.isUnknown(term) || !claims.alternatives(term).isEmpty();
    }

    /** A word that no claim has weighs what the weightiest does that claims have instead. */
    private double weight(String term) {
      return weights.isUnknown(term)
          ? claims.alternatives(term).stream().mapToDouble(weights::of).max().orElse(0)
          : weights.of(term);
    }
  }

  /** A word of the question that claims know. */
  private record Term(String term, double weight, Set<String> alternatives) {}

  /** A name in the question, with what it takes to find it in a claim. */
  record Named(Set<String> ids, List<String> terms, double weight) {
    private static Named of(EntityMention mention, Tools tools) {
      Set<String> ids =
          mention.candidates().stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
      return new Named(ids, tools.searchTerms.of(mention.text()), tools.ofEntities(ids));
    }

    boolean isSubjectOf(Claim claim) {
      return ids.contains(claim.topic().subject());
    }

    boolean isTopicOf(Claim claim) {
      if (isSubjectOf(claim)) {
        return true;
      }
      for (String other : claim.topic().others()) {
        if (ids.contains(other)) {
          return true;
        }
      }
      return false;
    }

    boolean isIn(Ask ask) {
      for (Set<String> mentioned : ask.names()) {
        for (String id : mentioned) {
          if (ids.contains(id)) {
            return true;
          }
        }
      }
      return isWordedIn(ask);
    }

    /** Whether a question has the words of the name, though it means nothing known. */
    boolean isWordedIn(Ask ask) {
      return !terms.isEmpty() && ask.terms().containsAll(terms);
    }

    /** Whether a candidate has the words of the name, though it is not known to be about it. */
    boolean isSaidBy(Candidate candidate) {
      for (String term : terms) {
        if (!candidate.has(term)) {
          return false;
        }
      }
      return !terms.isEmpty();
    }
  }

  Sought(Question question, Tools tools) {
    this.question = question;
    this.tools = tools;
    this.fits = fits(question.intent());
    this.named =
        question.mentions().stream()
            .limit(MOST_NAMES)
            .map(mention -> Named.of(mention, tools))
            .toList();
    List<String> terms = question.terms().stream().distinct().toList();
    this.words =
        terms.stream()
            .filter(tools::isKnown)
            .map(term -> new Term(term, tools.weight(term), tools.claims.alternatives(term)))
            .toList();
    this.weightOfWords = words.stream().mapToDouble(Term::weight).sum();
    this.weightOfNames = named.stream().mapToDouble(Named::weight).sum();
    this.unheardOf =
        terms.stream().filter(term -> !tools.isKnown(term)).mapToDouble(tools.weights::of).sum();
    this.days = Stretch.ofAll(question.dates());
    List<Word> all = WordFinder.find(question.utterance());
    AskStatistics statistics = tools.claims.askStatistics();
    this.wording = new Wording(tools.searchTerms.stems(all), statistics, tools.numbers);
    List<Word> plain = all.stream().filter(word -> isPlain(word, question)).toList();
    this.plainWords = new PlainWords(tools.searchTerms.stems(plain), statistics, tools.numbers);
    this.termsOfNames =
        named.stream().map(name -> tools.numbers.of(name.terms())).toArray(int[][]::new);
    this.marks = marks(tools.numbers);
  }

  /** Whether a word is of no name and of no date. */
  private static boolean isPlain(Word word, Question question) {
    return question.mentions().stream().noneMatch(name -> name.span().overlaps(word.span()))
        && question.dates().stream().noneMatch(date -> date.span().overlaps(word.span()));
  }

  private Marks marks(Numbers numbers) {
    int[][] alternatives =
        words.stream().map(word -> numbers.of(word.alternatives())).toArray(int[][]::new);
    int[] terms = numbers.of(words.stream().map(Term::term).toList());
    int[][] entities = named.stream().map(name -> numbers.of(name.ids())).toArray(int[][]::new);
    Marks made =
        new Marks(
            new Slots(
                numbers.size(),
                IntStream.concat(IntStream.of(terms), all(alternatives, termsOfNames)).toArray()),
            new Slots(numbers.size(), all(entities).toArray()),
            words.stream().mapToDouble(Term::weight).toArray());
    for (int i = terms.length - 1; i >= 0; i--) {
      made.addWord(i, terms[i], alternatives[i]);
    }
    for (int i = 0; i < entities.length; i++) {
      for (int entity : entities[i]) {
        made.addEntity(i, entity);
      }
      if (termsOfNames[i].length > 0) {
        made.addFirstTerm(i, termsOfNames[i][0]);
      }
    }
    return made;
  }

  private static IntStream all(int[][]... numbers) {
    return Stream.of(numbers).flatMap(Stream::of).flatMapToInt(IntStream::of);
  }

  Question question() {
    return question;
  }

  List<Named> named() {
    return named;
  }

  @Nullable DayRange days() {
    return days;
  }

  Wording wording() {
    return wording;
  }

  /** How much of the question's plain words, beside names and dates, a candidate has, 0 to 1. */
  double plainWordsIn(Profile candidate) {
    return plainWords.shareIn(candidate.words);
  }

  /** How many of the question's words claims know. */
  int size() {
    return words.size();
  }

  /** How much of the question is in words that no claim has, by weight. */
  double unheardOf() {
    double all = weightOfNames + weightOfWords + unheardOf;
    return all == 0 ? 0 : unheardOf / all;
  }

  /** A candidate as it is compared with this question. */
  Profile profile(Candidate candidate) {
    return tools.profile(candidate);
  }

  /** How much of the question's words a candidate has, by weight; 1 where there is none. */
  double wordsIn(Profile candidate) {
    return weightOfWords == 0 ? 1 : marks.shared(candidate.terms) / weightOfWords;
  }

  /**
   * How alike a known question is, names and words: Dice's coefficient over weights.
   *
   * @param mentioned the names of the question that it mentions, as {@link #mentioned} tells
   */
  double likeness(Profile.Known known, long mentioned) {
    double shared = marks.shared(known.terms);
    for (int i = 0; i < named.size(); i++) {
      shared += isAmong(mentioned, i) ? named.get(i).weight() : 0;
    }
    double both = weightOfWords + weightOfNames + known.weight;
    return Math.min(1, (2 * shared + SMOOTHING) / (both + SMOOTHING));
  }

  /** The names of the question whose words may stand in a candidate's questions, as bits. */
  long worded(Profile candidate) {
    return marks.wordedIn(candidate.terms);
  }

  /** The names of the question that may mean some numbered entities, as bits. */
  long named(int... entities) {
    return marks.namedIn(entities);
  }

  /** Whether a candidate has all the words of the name at a place. */
  boolean isSaid(int name, Profile candidate) {
    return hasAll(candidate.terms, termsOfNames[name]);
  }

  /**
   * The names of the question that a known question has, too, as bits: the first name is the
   * lowest.
   *
   * @param worded the names whose words it may have, though it means nothing known by them
   */
  long mentioned(Profile.Known known, long worded) {
    long mentioned = marks.namedIn(known.entities);
    long onlyWorded = worded & ~mentioned;
    for (int i = 0; onlyWorded != 0 && i < named.size(); i++) {
      mentioned |= isAmong(onlyWorded, i) && hasAll(known.terms, termsOfNames[i]) ? 1L << i : 0;
    }
    return mentioned;
  }

  private static boolean hasAll(int[] numbers, int[] wanted) {
    for (int number : wanted) {
      if (!has(numbers, number)) {
        return false;
      }
    }
    return wanted.length > 0;
  }

  private static boolean has(int[] numbers, int wanted) {
    for (int number : numbers) {
      if (number == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name at a place is among those that the bits tell. */
  static boolean isAmong(long names, int place) {
    return (names & 1L << place) != 0;
  }

  /** Whether a known question asks for the same kind of thing. */
  @SuppressWarnings("EnumOrdinal") // The places of kinds in an array of this question.
  double fitOf(Profile.Known known) {
    return fits[known.kind.ordinal()];
  }

  @SuppressWarnings("EnumOrdinal") // As above.
  private static double[] fits(Intent asked) {
    double[] fits = new double[INTENTS.length];
    for (Intent kind : INTENTS) {
      fits[kind.ordinal()] = fit(asked, kind);
    }
    return fits;
  }

  private static double fit(Intent asked, Intent kind) {
    if (asked == Intent.SOURCE || asked == Intent.LIST) {
      return kind == asked ? 1 : PICKING_ALIKE;
    }
    if (kind == asked) {
      return 1;
    }
    return PICKING.contains(kind) && PICKING.contains(asked) ? PICKING_ALIKE : 0;
  }
}
