package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceTest {
  private static final Claim BRIDGE = claim("bridge").text("The bridge was opened.").build();
  private static final Claim CASTLE = claim("castle").about("zenda").text("A castle.").build();

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store = new KnowledgeBuilder().with(BRIDGE, CASTLE).compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORDS", "ALIKE", "KIND", "DAYS"})
  void growsWithWhatSpeaksForTheClaim(Trait trait) {
    assertThat(of(asks("bridg"), with(trait, 1))).isGreaterThan(of(asks("bridg"), with(trait, 0)));
  }

  @Test
  void aNameThatTheClaimHasNowhereMakesItDoubtful() {
    assertThat(of(asks("bridg"), missing(1))).isLessThan(of(asks("bridg"), missing(0)) / 2);
  }

  @Test
  void ofTwoNamesOneWillDoWhereTheyAreAlternatives() {
    Questions which = Questions.asks(Intent.COMPARE).terms("bridg");
    assertThat(of(which, missing(1))).isEqualTo(of(which, missing(0)));
  }

  @Test
  void aWordThatNoClaimHasMakesItDoubtful() {
    assertThat(of(asks("bridg", "zeppelin"), missing(0)))
        .isLessThan(of(asks("bridg", "open"), missing(0)));
  }

  @Test
  void whatSeemsToBeOfAnotherSubjectIsDoubtful() {
    assertThat(of(Questions.asks(Intent.OUT_OF_SCOPE).terms("bridg"), missing(0)))
        .isLessThan(of(asks("bridg"), missing(0)));
  }

  @Test
  void aChoiceBetweenTwoIsNotAnsweredByAClaimThatNamesBoth() {
    Relevance one = Relevance.of(BRIDGE, all(1).put(Trait.DAYS, 0), 0, () -> "");
    Relevance other = Relevance.of(CASTLE, all(1).put(Trait.DAYS, 0), 0, () -> "");
    String[] both = {"bridg", "castl"};
    assertThat(of(Questions.asks(Intent.COMPARE).terms(both), one, other))
        .isLessThan(of(Questions.asks(Intent.WHAT).terms(both), one, other));
  }

  @Test
  void aParaphraseOfAKnownQuestionIsLessDoubtfulThanAnotherQuestion() {
    Claim known = claim("known").asks("How many people were killed in the fire?").build();
    Relevance first = relevance(known, 0.8, 0);
    assertThat(of(asks("fire").typed("What was the death toll of the blaze?"), first))
        .isGreaterThan(4 * of(asks("fire").typed("Who painted the portrait of a zebra?"), first));
  }

  @Test
  void aThingThatNoKnownQuestionSpeaksOfMakesItDoubtful() {
    Claim known = claim("known").asks("Where did the envoys meet?", "who met in strelsau").build();
    Relevance first = relevance(known, 0.8, 0);
    assertThat(of(asks("envoi").typed("Which envoys met in Strelsau?"), first))
        .isGreaterThan(2 * of(asks("envoi").typed("Which hotel was met in Strelsau?"), first));
  }

  @Test
  void theOppositeOfWhatAClaimSaysIsNotAnsweredByIt() {
    Claim joined = claim("joined").asks("When did it join the League?").build();
    Relevance first = relevance(joined, 1, 0);
    assertThat(of(asks("leagu").typed("When did it join the League?"), first)).isGreaterThan(0.2);
    assertThat(of(asks("leagu").typed("When did it leave the League?"), first)).isLessThan(0.15);
  }

  @Test
  void aRivalOnAnotherSubjectMakesItDoubtfulTheMoreTheNearerItIs() {
    double alone = of(asks("bridg"), relevance(BRIDGE, 0.9, 0));
    double ahead = of(asks("bridg"), relevance(BRIDGE, 0.9, 0), relevance(CASTLE, 0.8, 0));
    double level = of(asks("bridg"), relevance(BRIDGE, 0.9, 0), relevance(CASTLE, 0.9, 0));
    assertThat(alone).isGreaterThan(ahead);
    assertThat(ahead).isGreaterThan(level);
  }

  @Test
  void anotherClaimOnTheSameSubjectIsNoRival() {
    Relevance other = relevance(claim("other").build(), 0.9, 0);
    assertThat(of(asks("bridg"), relevance(BRIDGE, 0.9, 0), other))
        .isEqualTo(of(asks("bridg"), relevance(BRIDGE, 0.9, 0)));
  }

  @Test
  void nothingFoundAnswersNothing() {
    assertThat(of(asks("bridg"))).isZero();
  }

  @Test
  void aKnownQuestionIsCertain() {
    assertThat(of(asks("zeppelin"), relevance(BRIDGE, 0, 1).ofKnownQuestion())).isEqualTo(1);
  }

  @Test
  void theFitWeighsTheSameEvidence() {
    List<Relevance> ranked = List.of(relevance(BRIDGE, 0.7, 0.2), relevance(CASTLE, 0.6, 0));
    Questions question = asks("bridg", "zeppelin").on("1892");
    double[] evidence = Evidence.of(AskedInBrief.of(question.sought(store)), ranked);
    assertThat(Regression.probability(evidence, Evidence.shipped()))
        .isEqualTo(of(question, ranked.toArray(new Relevance[0])), within(1e-12));
  }

  private static Questions asks(String... terms) {
    return Questions.asks(Intent.WHAT).terms(terms);
  }

  private double of(Questions question, Relevance... ranked) {
    return Confidence.of(question.sought(store), List.of(ranked));
  }

  private static Relevance missing(double weight) {
    return relevance(BRIDGE, 0.8, weight);
  }

  private static Relevance with(Trait trait, double value) {
    return Relevance.of(BRIDGE, all(0.8).put(trait, value), 0, () -> "");
  }

  private static Relevance relevance(Claim claim, double each, double missingName) {
    return Relevance.of(claim, all(each), missingName, () -> "");
  }

  private static Traits all(double each) {
    Traits traits = new Traits();
    Stream.of(Trait.values()).forEach(trait -> traits.put(trait, each));
    return traits;
  }
}
