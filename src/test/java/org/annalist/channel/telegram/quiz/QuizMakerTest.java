package org.annalist.channel.telegram.quiz;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.ClaimBuilder;
import org.annalist.KnowledgeBuilder;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizMakerTest {
  private static final LocalDate TODAY = LocalDate.parse("1930-01-01");
  private static final Claim TREATY =
      dated("treaty", "1894-05-12", "When was the Treaty of Zenda signed?").build();

  @Test
  void aDateIsAskedWithItsSourceInTheExplanation() {
    Quiz quiz = quizOf(TREATY);
    assertThat(quiz.question()).isEqualTo("When was the Treaty of Zenda signed?");
    assertThat(quiz.options()).hasSize(4).contains("12 May 1894");
    assertThat(quiz.options().get(quiz.right())).isEqualTo("12 May 1894");
    assertThat(quiz.explanation())
        .isEqualTo(
            "It was so. — Royal Gazette of Ruritania, “The year of the two treaties”, page 1"
                + " (gazette.example)");
  }

  @Test
  void aTitleThatTakesASideOrIsTooLongIsLeftOut() {
    Claim loaded =
        dated("treaty", "1894-05-12", "When was the Treaty of Zenda signed?")
            .cites(ClaimBuilder.source("s", "The enemy's aggression", null), "1", null)
            .build();
    Claim longTitle =
        dated("treaty", "1894-05-12", "When was the Treaty of Zenda signed?")
            .cites(
                ClaimBuilder.source("s", "On and on ".repeat(30), "https://a.example"), "1", null)
            .build();
    assertThat(quizOf(loaded).explanation())
        .isEqualTo("It was so. — Royal Gazette of Ruritania, 1");
    assertThat(quizOf(longTitle).explanation())
        .isEqualTo("It was so. — Royal Gazette of Ruritania, 1 (a.example)");
  }

  @Test
  void whatIsCutOfTheFactDoesNotTakeTheAnswerWithIt() {
    Claim longWinded =
        dated("treaty", "1894-05-12", "When was the Treaty of Zenda signed?")
            .text("After talks ".repeat(15) + "the treaty was signed on 12 May 1894.")
            .build();
    assertThat(quizOf(longWinded).explanation())
        .startsWith("12 May 1894: After talks")
        .contains("…")
        .contains("Royal Gazette of Ruritania")
        .hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void theRightAnswerStandsInEachPlaceAboutAsOften() {
    Claim earlier = claim("earlier").about("park").on("1850").build();
    Fit fit = fits(TREATY, earlier).get(0);
    Random random = new Random(1);
    int[] times = new int[4];
    for (int i = 0; i < 400; i++) {
      times[QuizMaker.of(fit, TODAY, random).orElseThrow().right()]++;
    }
    assertThat(IntStream.of(times)).allMatch(count -> count > 60);
  }

  @Test
  void noAnswerLiesBeforeOrAfterTheTimeOfWhatTheQuestionIsAbout() {
    Claim joined =
        claim("joined")
            .about("ruritania", "league")
            .says("date", null)
            .on("1894-05-12")
            .text("It was so.")
            .asks("When did Ruritania join the League?")
            .build();
    Claim founded = claim("founded").about("league").says("founded", null).on("1893").build();
    Claim ended = claim("ended").about("league").says("abolished", null).on("1895").build();
    Fit fit =
        fits(joined, founded, ended).stream()
            .filter(it -> it.claim().equals(joined))
            .findFirst()
            .orElseThrow();
    for (int seed = 0; seed < 100; seed++) {
      assertThat(QuizMaker.of(fit, TODAY, new Random(seed)).orElseThrow().options())
          .allMatch(option -> option.matches(".* 189[345]"));
    }
  }

  @Test
  void noAnswerLiesOutsideTheTimeInWhichAnOrganisationIsSpokenOf() {
    Claim joined =
        claim("joined")
            .about("ruritania", "league")
            .says("date", null)
            .on("1894-05-12")
            .text("It was so.")
            .asks("When did Ruritania join the League?")
            .build();
    Claim early = claim("early").about("league").on("1893").build();
    Claim late = claim("late").about("league").on("1895").build();
    Knowledge knowledge =
        knowledge(joined, early, late)
            .with(KnowledgeBuilder.entity(EntityType.ORGANISATION, "league", "The League"))
            .build();
    Fit fit =
        new FitClaims(knowledge.claims().stream().toList(), knowledge.entities()).find().get(0);
    for (int seed = 0; seed < 100; seed++) {
      assertThat(QuizMaker.of(fit, TODAY, new Random(seed)).orElseThrow().options())
          .allMatch(option -> option.matches(".* 189[345]"));
    }
  }

  @Test
  void wrongDatesAreAsExactAndOfTheYearThatTheQuestionNames() {
    Claim vote = dated("vote", "1901-03-04", "When was the vote of 1901 in Zenda?").build();
    assertThat(quizOf(vote).options()).allMatch(o -> o.matches("\\d{1,2} \\w+ 1901"));
    Claim railway = dated("railway", "1902-06", "When was the railway opened?").build();
    assertThat(quizOf(railway).options()).allMatch(o -> o.matches("[A-Z][a-z]+ \\d{4}"));
    Claim bridge = dated("bridge", "1901-03-04", "In which year was the bridge built?").build();
    assertThat(quizOf(bridge).options()).contains("1901").allMatch(o -> o.matches("\\d{4}"));
  }

  @Test
  void wrongDatesTouchNothingThatTheQuestionCouldMean() {
    Claim other =
        claim("other")
            .about("park")
            .on("1894")
            .text("The second treaty of Zenda was signed in 1894.")
            .build();
    Claim meant =
        dated("bridge", "1890", "When was the treaty house of Zenda signed over?").build();
    Claim same = claim("same").about("bridge").on("1888").text("The bridge was mended.").build();
    Fit fit = fits(meant, other, same).get(0);
    for (int seed = 0; seed < 300; seed++) {
      assertThat(QuizMaker.of(fit, TODAY, new Random(seed)).orElseThrow().options())
          .contains("1890")
          .doesNotContain("1889", "1891", "1894", "1888");
    }
  }

  @Test
  void noAnswerLiesInTheFutureNorBeforeAnythingIsKnown() {
    Claim last = dated("treaty", "1929", "When was the Treaty of Zenda concluded?").build();
    Claim first = dated("flood", "1922", "When was the flood?").build();
    Fit fit =
        fits(last, first).stream().filter(it -> it.claim().equals(last)).findFirst().orElseThrow();
    for (int seed = 0; seed < 100; seed++) {
      assertThat(QuizMaker.of(fit, TODAY, new Random(seed)).stream().toList())
          .flatMap(Quiz::options)
          .allMatch(year -> Integer.parseInt(year) < 1930 && Integer.parseInt(year) >= 1922);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When were the people of Zenda killed?",
        "When was the massacre of Zenda?",
        "When was Zenda liberated?",
        "When did the war of Zenda end?",
        "When was Zenda occupied?",
        "When was the \"Republic\" proclaimed?",
        "When was the treaty signed, according to the Gazette?",
        "When was the treaty of May signed?",
        "Who signed the treaty?",
        "What happened on 12 May 1894?",
      })
  void whatHurtsTakesASideOrGivesItselfAwayIsNotAsked(String question) {
    assertThat(fits(dated("treaty", "1894-05-12", question).build())).isEmpty();
  }

  @Test
  void anEventInWhichPeopleSufferedIsNotAskedNorWhatIsAboutIt() {
    Claim event = dated("flood", "1899-03-01", "When was the flood?").build();
    Claim act =
        claim("act")
            .about("act", "flood")
            .says("date", null)
            .on("1900-01-01")
            .text("It was passed on the first day of 1900.")
            .asks("When was the act on the flood passed?")
            .build();
    Claim toll =
        claim("toll").about("flood").counts("killed", 3, Value.Bound.EXACTLY, "people").build();
    assertThat(fits(event, act)).hasSize(2);
    assertThat(fits(event, act, toll)).isEmpty();
  }

  @Test
  void whatSourcesDifferOnIsNotAsked() {
    Claim contested =
        dated("treaty", "1894-05-12", "When was the Treaty of Zenda signed?")
            .on("when", new Value.Words("12 May"))
            .build();
    Claim otherDate = claim("later").about("treaty").says("date", null).on("1894-06-01").build();
    Claim lessExact = claim("rough").about("treaty").says("date", null).on("1894-05").build();
    assertThat(fits(contested)).isEmpty();
    assertThat(fits(TREATY, otherDate)).isEmpty();
    assertThat(fits(TREATY, lessExact)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1894~", "1894?", "189X", "1894/1896", "1894-05/.."})
  void aDateThatIsNotExactIsNotAsked(String edtf) {
    assertThat(fits(dated("treaty", edtf, "When was the Treaty of Zenda signed?").build()))
        .isEmpty();
  }

  @Test
  void aYearDoesNotTellWhichOfSeveralMeetingsWasMeant() {
    assertThat(fits(dated("summit", "1894", "When was the summit in Zenda?").build())).isEmpty();
    assertThat(fits(dated("summit", "1894-05-12", "When was the summit in Zenda?").build()))
        .hasSize(1);
  }

  @Test
  void aChatDoesNotGetTheSameTwiceInARow(@TempDir Path folder) {
    Claim bridge = dated("bridge", "1901-03-04", "When was the bridge opened?").build();
    try (SqliteKnowledgeStore store = knowledge(TREATY, bridge).compile(folder)) {
      QuizMaker maker = new QuizMaker(store, store.entities(), new Random(5), TestBot.TODAY);
      List<String> asked = new ArrayList<>();
      IntStream.range(0, 20).forEach(i -> asked.add(maker.next(7).map(Quiz::claim).orElseThrow()));
      IntStream.range(1, 20).forEach(i -> assertThat(asked.get(i)).isNotEqualTo(asked.get(i - 1)));
      Set<Optional<String>> others = new HashSet<>();
      IntStream.range(0, 20).forEach(chat -> others.add(maker.next(100 + chat).map(Quiz::claim)));
      assertThat(others).hasSize(2);
    }
  }

  @Test
  void whereNothingIsFitThereIsNoQuiz(@TempDir Path folder) {
    Claim plain = claim("plain").build();
    try (SqliteKnowledgeStore store = knowledge(plain).compile(folder)) {
      assertThat(new QuizMaker(store, store.entities(), new Random(1), TestBot.TODAY).next(7))
          .isEmpty();
    }
  }

  private static ClaimBuilder dated(String subject, String edtf, String question) {
    return claim(subject + "-" + edtf.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
        .about(subject)
        .says("date", null)
        .on(edtf)
        .text("It was so.")
        .asks(question);
  }

  private static Quiz quizOf(Claim claim) {
    return QuizMaker.of(fits(claim).get(0), TODAY, new Random(1)).orElseThrow();
  }

  private static List<Fit> fits(Claim... claims) {
    Knowledge knowledge = knowledge(claims).build();
    return new FitClaims(knowledge.claims().stream().toList(), knowledge.entities()).find();
  }

  private static KnowledgeBuilder knowledge(Claim... claims) {
    KnowledgeBuilder builder = new KnowledgeBuilder().with(claims).property("date", true);
    return builder
        .property("killed", true)
        .matter("when", "when it was")
        .with(
            KnowledgeBuilder.entity(EntityType.EVENT, "flood", "Flood of Strelsau"),
            KnowledgeBuilder.entity(EntityType.DOCUMENT, "treaty", "Treaty of Zenda"));
  }
}
