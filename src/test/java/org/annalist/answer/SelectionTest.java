package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.KnowledgeBuilder;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;
import org.annalist.search.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelectionTest {
  private static final Claim DATED = claim("dated").about("zenda").on("1892").build();
  private static final Claim UNDATED = claim("undated").about("zenda").build();
  private static final Claim FEW = killed("few", 300);
  private static final Claim MANY = killed("many", 1_250);

  @TempDir private Path directory;

  @Test
  void statesTheMostRelevantClaim() {
    assertThat(chosen(Intent.WHAT, whole(DATED), half(UNDATED))).containsExactly("dated");
  }

  @Test
  void statesWhatIsNearlyAsRelevantBeside() {
    assertThat(chosen(Intent.WHAT, whole(DATED), whole(UNDATED)))
        .containsExactly("dated", "undated");
  }

  @Test
  void saysNothingThatIsNotRelevantEnough() {
    assertThat(chosen(Intent.WHAT, relevance(DATED, 1, 1, 1))).isEmpty();
    assertThat(chosen(Intent.WHAT, relevance(DATED, 0, 0, 1))).isEmpty();
    assertThat(chosen(Intent.WHAT, relevance(DATED, 1, 1, 0))).isEmpty();
    assertThat(chosen(Intent.WHAT)).isEmpty();
  }

  @Test
  void doubtAboutTheSubjectTakesMore() {
    Relevance fair = relevance(DATED, 0, 0.6, 1);
    assertThat(chosen(Intent.WHAT, fair)).containsExactly("dated");
    assertThat(chosen(Intent.OUT_OF_SCOPE, fair)).isEmpty();
  }

  @Test
  void whenIsNotAnsweredWithoutADate() {
    assertThat(chosen(Intent.WHEN, whole(UNDATED))).isEmpty();
    assertThat(chosen(Intent.WHEN, whole(UNDATED), whole(DATED))).containsExactly("dated");
  }

  @Test
  void howManyIsNotAnsweredWithoutANumber() {
    assertThat(chosen(Intent.HOW_MANY, whole(UNDATED))).containsExactly("undated");
    assertThat(chosen(Intent.HOW_MANY, ofOtherKind(UNDATED))).isEmpty();
  }

  @Test
  void ofTwoNamesOneIsEnoughWhereTheyAreAlternatives() {
    Relevance one = relevance(DATED, 1, 1, 1);
    assertThat(chosen(Intent.WHAT, one)).isEmpty();
    assertThat(chosen(Intent.COMPARE, one)).containsExactly("dated");
  }

  @Test
  void accountsThatDifferAreAllShown() {
    Answer answer = choose(Intent.HOW_MANY, 0, whole(FEW)).orElseThrow();
    assertThat(answer).isInstanceOf(Answer.Disputed.class);
    assertThat(ids(answer)).containsExactly("few", "many");
  }

  @Test
  void oneOfSeveralAccountsDoesNotStandBesideAnAnswer() {
    assertThat(chosen(Intent.WHAT, whole(DATED), whole(FEW))).containsExactly("dated");
  }

  @Test
  void whenIsAnsweredByAllAccountsOfTheTimeWhereTheyAreAsRelevantAsAClaimOnSomethingElse() {
    Claim by89 = when("by-89", "by 1889");
    Claim by91 = when("by-91", "by 1891");
    Relevance[] ranked = {whole(DATED), whole(by91), whole(by89)};
    assertThat(chosen(Intent.WHEN, ranked)).containsExactly("by-91", "by-89");
    assertThat(chosen(Intent.WHO, ranked)).startsWith("dated");
  }

  private static Claim when(String id, String said) {
    Value value = new Value.Words(said);
    return claim(id).about("zenda").says("left", value).on("left-when", value).on("1891").build();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST", "TIMELINE", "ON_DATE"})
  void aListIsInTimeOrderTheUndatedLast(Intent intent) {
    Claim earlier = claim("earlier").on("1801").build();
    Answer answer =
        choose(intent, 0, whole(UNDATED), whole(DATED), whole(earlier), half(FEW)).orElseThrow();
    assertThat(ids(answer)).containsExactly("earlier", "dated", "undated");
    assertThat(((Answer.Answered) answer).form()).isEqualTo(Answer.Form.LISTING);
  }

  @Test
  void aLongListGoesOnWhereItStopped() {
    Relevance[] stations =
        IntStream.range(100, 190)
            .mapToObj(i -> whole(claim("station-" + i).on("1901").build()))
            .toArray(Relevance[]::new);
    Answer.Answered first = (Answer.Answered) choose(Intent.LIST, 0, stations).orElseThrow();
    int shown = first.claims().size();
    assertThat(shown).isBetween(17, 40);
    assertThat(first.remaining()).isEqualTo(90 - shown);
    Answer.Answered next = (Answer.Answered) choose(Intent.LIST, shown, stations).orElseThrow();
    assertThat(ids(next))
        .startsWith("station-" + (100 + shown))
        .doesNotContainAnyElementsOf(ids(first));
    assertThat(choose(Intent.LIST, 90, stations)).isEmpty();
  }

  private static Claim killed(String id, long number) {
    return claim(id)
        .about("zenda")
        .counts("killed", number, Value.Bound.EXACTLY, "soldiers")
        .build();
  }

  private static Relevance whole(Claim claim) {
    return relevance(claim, 0, 1, 1);
  }

  private static Relevance half(Claim claim) {
    return relevance(claim, 0, 1, 0.3);
  }

  private static Relevance relevance(Claim claim, double missingName, double words, double others) {
    return relevance(claim, missingName, words, others, others);
  }

  private static Relevance relevance(
      Claim claim, double missingName, double words, double kind, double others) {
    Traits traits = new Traits();
    Stream.of(Trait.values()).forEach(trait -> traits.put(trait, others));
    traits.put(Trait.WORDS, words).put(Trait.PLAIN_WORDS, words).put(Trait.KIND, kind);
    return Relevance.of(claim, traits, missingName, () -> "When was it?");
  }

  /** None of its questions asks for the same kind of thing. */
  private static Relevance ofOtherKind(Claim claim) {
    return relevance(claim, 0, 1, 0, 1);
  }

  private List<String> chosen(Intent intent, Relevance... ranked) {
    return choose(intent, 0, ranked).map(SelectionTest::ids).orElse(List.of());
  }

  private static List<String> ids(Answer answer) {
    return answer.claims().stream().map(Claim::id).toList();
  }

  private Optional<Answer> choose(Intent intent, int skip, Relevance... ranked) {
    Claim[] claims =
        Stream.concat(Stream.of(FEW, MANY), Stream.of(ranked).map(Relevance::claim))
            .distinct()
            .toArray(Claim[]::new);
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder()
            .with(claims)
            .property("killed", true)
            .property("left", false)
            .matter("left-when", "when they left")
            .compile(directory)) {
      SearchTerms terms = KnowledgeBuilder.plainTerms();
      AccountFinder accounts = new AccountFinder(store, store.entities(), terms);
      Contested contested = new Contested(store, accounts);
      Fellows fellows = new Fellows(store, terms);
      LeftOut leftOut = new LeftOut(store.entities());
      return new Selection(accounts, new Suggester(store), contested, fellows, leftOut)
          .choose(Questions.asks(intent).terms("claim").sought(store), List.of(ranked), skip);
    }
  }
}
