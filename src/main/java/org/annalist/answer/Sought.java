package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.AskedFor;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * What a question looks for in each candidate: its kind, its names, its words, its days. Belongs to
 * one thread.
 */
final class Sought {
  private static final Set<Intent> PICKING =
      Set.of(Intent.WHO, Intent.WHAT, Intent.WHICH, Intent.LIST, Intent.COMPARE);
  private static final double PICKING_ALIKE = 0.6;

  /** What a word counts where only another stands that may mean the same. */
  private static final double ALTERNATIVE = 0.4;

  /**
   * Added to both sides, so that two questions of names only are alike, and short ones not
   * over-rated.
   */
  private static final double SMOOTHING = 0.34;

  private final Question question;
  private final Tools tools;
  private final List<Named> named;
  private final List<Word> words;
  private final double weightOfWords;
  private final double weightOfNames;
  private final double unheardOf;
  private final @Nullable DayRange days;
  private final Wording wording;

  /** For each term of claims the words that it may stand for. */
  private final Map<String, List<Credit>> credits = new HashMap<>();

  /** What it takes to work out what a question looks for. Safe for several threads. */
  static final class Tools {
    /** Known questions are compared with every question, and their kind is worked out once. */
    private static final int MOST_KEPT = 100_000;

    private final ClaimStore claims;
    private final Weights weights;
    private final SearchTerms searchTerms;
    private final Map<String, Intent> kinds = new ConcurrentHashMap<>();

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

    private Intent kind(Ask ask) {
      Intent known = kinds.get(ask.text());
      if (known != null) {
        return known;
      }
      Intent found = AskedFor.by(ask.text()).orElse(Intent.WHAT);
      if (kinds.size() < MOST_KEPT) {
        kinds.put(ask.text(), found);
      }
      return found;
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
  private record Word(String term, double weight, Set<String> alternatives) {}

  /** What a term of a claim counts for one of the question's words. */
  private record Credit(int word, double share) {}

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
      return !terms.isEmpty() && ask.terms().containsAll(terms);
    }

    /** Whether a candidate has the words of the name, though it is not known to be about it. */
    boolean isSaidBy(Candidate candidate) {
      return !terms.isEmpty() && terms.stream().allMatch(candidate::has);
    }
  }

  Sought(Question question, Tools tools) {
    this.question = question;
    this.tools = tools;
    this.named = question.mentions().stream().map(mention -> Named.of(mention, tools)).toList();
    List<String> terms = question.terms().stream().distinct().toList();
    this.words =
        terms.stream()
            .filter(tools::isKnown)
            .map(term -> new Word(term, tools.weight(term), tools.claims.alternatives(term)))
            .toList();
    this.weightOfWords = words.stream().mapToDouble(Word::weight).sum();
    this.weightOfNames = named.stream().mapToDouble(Named::weight).sum();
    this.unheardOf =
        terms.stream().filter(term -> !tools.isKnown(term)).mapToDouble(tools.weights::of).sum();
    this.days = Stretch.ofAll(question.dates());
    List<String> stems = tools.searchTerms.stems(WordFinder.find(question.utterance()));
    this.wording = new Wording(stems, tools.claims.askStatistics());
    for (int i = 0; i < words.size(); i++) {
      addCredits(i);
    }
  }

  private void addCredits(int word) {
    addCredit(words.get(word).term(), new Credit(word, 1));
    words.get(word).alternatives().forEach(t -> addCredit(t, new Credit(word, ALTERNATIVE)));
  }

  private void addCredit(String term, Credit credit) {
    credits.computeIfAbsent(term, t -> new ArrayList<>()).add(credit);
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

  /** How many of the question's words claims know. */
  int size() {
    return words.size();
  }

  /** How much of the question is in words that no claim has, by weight. */
  double unheardOf() {
    double all = weightOfNames + weightOfWords + unheardOf;
    return all == 0 ? 0 : unheardOf / all;
  }

  /** How much of the question's words a candidate has, by weight; 1 where there is none. */
  double wordsIn(Candidate candidate) {
    if (weightOfWords == 0) {
      return 1;
    }
    double found = 0;
    for (Word word : words) {
      found += word.weight() * shareOf(word, candidate);
    }
    return found / weightOfWords;
  }

  private static double shareOf(Word word, Candidate candidate) {
    if (candidate.has(word.term())) {
      return 1;
    }
    for (String other : word.alternatives()) {
      if (candidate.has(other)) {
        return ALTERNATIVE;
      }
    }
    return 0;
  }

  /** How alike a known question is, names and words: Dice's coefficient over weights. */
  double likeness(Ask ask) {
    double[] shares = new double[words.size()];
    double ofAsk = 0;
    for (String term : ask.terms()) {
      ofAsk += tools.weights.of(term);
      for (Credit credit : credits.getOrDefault(term, List.of())) {
        shares[credit.word()] = Math.max(shares[credit.word()], credit.share());
      }
    }
    double shared = 0;
    for (int i = 0; i < shares.length; i++) {
      shared += shares[i] * words.get(i).weight();
    }
    for (Named name : named) {
      shared += name.isIn(ask) ? name.weight() : 0;
    }
    for (Set<String> ids : ask.names()) {
      ofAsk += tools.ofEntities(ids);
    }
    return Math.min(
        1, (2 * shared + SMOOTHING) / (weightOfWords + weightOfNames + ofAsk + SMOOTHING));
  }

  /** Whether a known question asks for the same kind of thing. */
  double fitOf(Ask ask) {
    if (question.intent() == Intent.SOURCE) {
      return PICKING_ALIKE;
    }
    Intent known = tools.kind(ask);
    if (known == question.intent()) {
      return 1;
    }
    return PICKING.contains(known) && PICKING.contains(question.intent()) ? PICKING_ALIKE : 0;
  }
}
