package org.annalist.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.date.DayRange;
import org.annalist.knowledge.AskStatistics;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a question looks for in each candidate: its kind, its names, its words, its days. Belongs to
 * one thread.
 */
public final class Sought {
  /** Names are told by bits; a question of more names than this is none. */
  private static final int MOST_NAMES = Long.SIZE;

  /**
   * Added to both sides, so that two questions of names only are alike, and short ones not
   * over-rated.
   */
  private static final double SMOOTHING = 0.34;

  private final Question question;
  private final SearchTools tools;
  private final List<Named> named;
  private final SoughtWords words;
  private final double weightOfNames;
  private final @Nullable DayRange days;
  private final Wording wording;
  private final PlainWords plainWords;
  private final Sense sense;

  /** By the ids of claims that were asked about; the same claim is, for several orders of all. */
  private final Map<String, Boolean> ofOther = new HashMap<>();

  private final WordWeights weights;
  private final Marks marks;
  private final Kinds kinds;

  public Sought(Question question, SearchTools tools) {
    this.question = question;
    this.tools = tools;
    this.kinds = new Kinds(question.intent());
    this.sense = new Sense(question, tools.meanings());
    this.named =
        question.mentions().stream()
            .limit(MOST_NAMES)
            .map(mention -> Named.of(mention, tools))
            .toList();
    this.words = SoughtWords.of(question, tools);
    this.weightOfNames = named.stream().mapToDouble(Named::weight).sum();
    this.days = Stretch.ofAll(question.dates());
    List<Word> all = question.words();
    AskStatistics statistics = tools.claims().askStatistics();
    this.weights = new WordWeights(tools.searchTerms().stems(all), statistics);
    this.wording = new Wording(statistics);
    List<Word> plain = all.stream().filter(question::isPlain).toList();
    this.plainWords = new PlainWords(tools.searchTerms().stems(plain), weights, statistics);
    this.marks = words.marks(named);
  }

  public Question question() {
    return question;
  }

  List<Named> named() {
    return named;
  }

  /** Whether there is no name in the question. */
  public boolean namesNothing() {
    return named.isEmpty();
  }

  @Nullable DayRange days() {
    return days;
  }

  Wording wording() {
    return wording;
  }

  Sense sense() {
    return sense;
  }

  /** Whether a claim counts only some of those whose number is asked for. */
  boolean countsSome(Claim claim) {
    return tools.partsOfCount().countsSome(question, claim);
  }

  /** Whether a claim counts just the group of people whose number is asked for. */
  public boolean countsJust(Claim claim) {
    return tools.partsOfCount().countsJust(question, claim);
  }

  /** Whether a claim says nothing of the group of people whose number is asked for. */
  public boolean leavesOutGroup(Claim claim) {
    return tools.partsOfCount().leavesOut(question, claim);
  }

  /** Whether a claim counts nothing like what the number is asked for. */
  public boolean countsOther(Claim claim) {
    return leavesOutGroup(claim)
        || tools.otherCount().countsOther(question, claim)
        || tools.otherPeople().areCounted(question, claim);
  }

  /** Whether a claim tells of something else than is asked, by the rules of docs/ranking.md. */
  boolean isOfOther(Claim claim) {
    return ofOther.computeIfAbsent(claim.id(), id -> tellsOther(claim));
  }

  private boolean tellsOther(Claim claim) {
    return Opposites.SHIPPED.asksForOpposite(question, claim)
        || OtherObject.SHIPPED.isOfAnother(question, claim)
        || OtherTime.isOf(question, claim)
        || OtherEvent.isOf(question, claim)
        || countsOther(claim)
        || tools.isDoneByOther(question, claim);
  }

  /** What of the question some candidates have, at least one. */
  Overlap with(Profiles candidates) {
    return new Overlap(marks, weights, candidates);
  }

  /** How much of the question's plain words, beside names and dates, a candidate has, 0 to 1. */
  double plainWordsIn(Overlap shared) {
    return plainWords.shareIn(shared.words());
  }

  /** How many of the question's words claims know. */
  public int size() {
    return words.known().size();
  }

  /** How much of the question is in words that no claim has, by weight. */
  public double unheardOf() {
    double all = weightOfNames + words.weight() + words.unheardOf();
    return all == 0 ? 0 : words.unheardOf() / all;
  }

  /** Candidates as they are compared with this question. */
  Profiles profiles(List<Candidate> candidates) {
    return tools.profiles(candidates, Wanted.of(marks, weights));
  }

  /** How much of the question's words a candidate has, by weight; 1 where there is none. */
  double wordsIn(Overlap shared) {
    return words.weight() == 0 ? 1 : shared.sharedTerms() / words.weight();
  }

  /**
   * How alike a known question is, names and words: Dice's coefficient over weights.
   *
   * @param sharedTerms how much the terms weigh that it shares with this one
   * @param names the names that it shares, as bits
   * @param weight how much the known question weighs
   */
  double likeness(double sharedTerms, long names, double weight) {
    double shared = sharedTerms;
    for (long left = names; left != 0; left &= left - 1) {
      shared += named.get(Long.numberOfTrailingZeros(left)).weight();
    }
    double both = words.weight() + weightOfNames + weight;
    double likeness = (2 * shared + SMOOTHING) / (both + SMOOTHING);
    return likeness < 1 ? likeness : 1;
  }

  /** Whether the name at a place is among those that the bits tell. */
  static boolean isAmong(long names, int place) {
    return (names & 1L << place) != 0;
  }

  /** Whether a known question asks for the same kind of thing. */
  double fitOf(Intent kind) {
    return kinds.fit(kind);
  }
}
