package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.annalist.KnowledgeBuilder;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningAnswererTest {
  private static final Entity TRUCE = event("truce", "The Truce", "1892-04-10");
  private static final Entity TREATY = event("treaty", "The Treaty", "1893-05-12");
  private static final Entity PACT = event("pact", "The Pact", "1893-05");
  private static final Entity RISING = event("rising", "The Rising", "1894");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  private static Entity event(String id, String name, String date) {
    return KnowledgeBuilder.event(id, name, date, Entity.Relations.NONE);
  }

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(TRUCE, TREATY, RISING, PACT)
            .property("date", true)
            .with(
                claim("truce-signed").about("truce").on("1892-04-10").build(),
                claim("treaty-year").about("treaty").on("1893").build(),
                claim("treaty-signed").about("treaty").on("1893-05-12").build(),
                claim("pact-early").about("pact").says("date", null).on("1893-05-01").build(),
                claim("pact-late").about("pact").says("date", null).on("1893-05-20").build(),
                claim("rising-year").about("rising").on("1894").build())
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theDaysBetweenTwoThingsAreReckonedFromTheClaimsThatGiveThem() {
    Answer answer =
        ask("how many days between the treaty and the truce", Intent.HOW_MANY, TREATY, TRUCE)
            .orElseThrow();
    assertThat(((Answer.Reckoned) answer).conclusion())
        .isEqualTo("From 10 April 1892 to 12 May 1893: 397 days, that is 1 year, 1 month, 2 days.");
    assertThat(answer.claims())
        .extracting(Claim::id)
        .containsExactly("truce-signed", "treaty-signed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how long after the truce was the treaty signed",
        "how many days before the treaty was the truce",
        "how many days passed from the truce to the treaty",
        "time between the truce and the treaty"
      })
  void theTimeIsAskedForInManyWays(String utterance) {
    assertThat(ask(utterance, Intent.DURATION, TRUCE, TREATY)).isPresent();
  }

  @Test
  void whatCameFirstIsPutInOrder() {
    Answer answer =
        ask("which came first, the treaty or the truce?", Intent.COMPARE, TREATY, TRUCE)
            .orElseThrow();
    assertThat(((Answer.Reckoned) answer).conclusion())
        .isEqualTo("In order: The Truce (10 April 1892); The Treaty (12 May 1893).");
  }

  @Test
  void accountsThatLeaveTheOrderOpenAreShownAndNotSettled() {
    Answer answer =
        ask("which came first, the treaty or the pact?", Intent.COMPARE, TREATY, PACT)
            .orElseThrow();
    assertThat(((Answer.Reckoned) answer).conclusion())
        .startsWith("The dates do not tell the order: ")
        .contains("The Pact (1 May 1893, or 20 May 1893)");
    assertThat(answer.claims())
        .extracting(Claim::id)
        .contains("pact-early", "pact-late", "treaty-signed");
  }

  @Test
  void nothingIsReckonedWithoutADayForEach() {
    assertThat(
            ask("how many days between the truce and the rising", Intent.HOW_MANY, TRUCE, RISING))
        .isEmpty();
    assertThat(ask("how many days between the truce", Intent.HOW_MANY, TRUCE)).isEmpty();
  }

  @Test
  void otherQuestionsAreLeftToOthers() {
    assertThat(ask("what is the link between the truce and the treaty", Intent.WHAT, TRUCE, TREATY))
        .isEmpty();
    assertThat(ask("which is longer, the truce or the treaty", Intent.COMPARE, TRUCE, TREATY))
        .isEmpty();
  }

  private Optional<Answer> ask(String utterance, Intent intent, Entity... named) {
    Question asked = Questions.asks(intent).names(named).build();
    Question question =
        new Question(
            utterance,
            asked.classification(),
            asked.mentions(),
            asked.dates(),
            asked.impossibleDates(),
            asked.terms());
    AccountFinder accounts =
        new AccountFinder(store, store.entities(), KnowledgeBuilder.plainTerms());
    return new ReckoningAnswerer(store, accounts, new Suggester(store))
        .of(question)
        .map(Reasoned::answer);
  }
}
