package org.annalist.answer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;

/**
 * Offers questions that have an answer: of each claim the first, for it is in neutral words, which
 * the knowledge is checked for. Safe for several threads.
 */
final class Suggester {
  private static final int MOST = 3;
  private static final int CLAIMS_OF_AN_ENTITY = 12;
  private static final int MOST_SUBJECTS = 6;

  /** The examples for somebody new come from so many events. */
  private static final int TO_CHOOSE_FROM = 100;

  /** So many characters fit on a button of a phone. */
  private static final int SHORT = 45;

  private final ClaimStore claims;

  Suggester(ClaimStore claims) {
    this.claims = claims;
  }

  /**
   * Questions near one that has no answer: on claims that are like it, else about what it names.
   */
  List<String> near(Question question, List<Claim> alikeFirst) {
    Stream<String> alike = alikeFirst.stream().limit(MOST).flatMap(Suggester::firstAsk);
    Stream<String> aboutNamed =
        question.mentions().stream()
            .map(EntityMention::entity)
            .flatMap(entity -> claims.about(entity.id(), CLAIMS_OF_AN_ENTITY).stream())
            .flatMap(Suggester::firstAsk);
    List<String> near = pick(Stream.concat(alike, aboutNamed), question);
    return near.isEmpty() ? toBegin() : near;
  }

  /**
   * Questions to begin with: on what most is known of, short ones before long ones, and what
   * sources differ on after what they do not.
   */
  List<String> toBegin() {
    return claims.prominent(TO_CHOOSE_FROM).stream()
        .sorted(Comparator.comparing(Suggester::isHard))
        .flatMap(Suggester::firstAsk)
        .limit(MOST)
        .toList();
  }

  private static boolean isHard(Claim claim) {
    return claim.statement().matter() != null
        || firstAsk(claim).anyMatch(ask -> ask.length() > SHORT);
  }

  /** Questions on some claims; where these have none, questions to begin with. */
  List<String> onClaims(List<Claim> nearby) {
    List<String> asks =
        nearby.stream().flatMap(Suggester::firstAsk).distinct().limit(MOST).toList();
    return asks.isEmpty() ? toBegin() : asks;
  }

  /**
   * Questions on the same subjects that an answer has not answered yet: neither two on the same,
   * nor one on what sources were just said to differ on.
   */
  List<String> next(List<Claim> answered) {
    Set<String> subjects = new LinkedHashSet<>();
    answered.forEach(claim -> subjects.add(claim.topic().subject()));
    List<Claim> others =
        subjects.stream()
            .limit(MOST_SUBJECTS)
            .flatMap(subject -> claims.about(subject, CLAIMS_OF_AN_ENTITY).stream())
            .toList();
    return NewAsks.after(answered).of(others, MOST);
  }

  private static List<String> pick(Stream<String> asks, Question question) {
    return asks.filter(ask -> !ask.isEmpty() && !ask.equalsIgnoreCase(question.utterance().strip()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<String> firstAsk(Claim claim) {
    return claim.asks().stream().limit(1);
  }
}
