package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.annalist.search.Weights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodAnswererTest {
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(ZENDA)
            .property("killed", true)
            .with(
                claim("century").on("18XX").build(),
                claim("undated").build(),
                claim("june").on("1893-06-02").asks("What happened in June?").build(),
                claim("march").on("1892-03").build(),
                claim("killed-few").about("battle").on("1892-03-05").says("killed", few()).build(),
                claim("killed-many")
                    .about("battle")
                    .on("1892-03-05")
                    .says("killed", many())
                    .build(),
                claim("flags").about("battle").on("1892-03-05").build(),
                claim("april").about("zenda").on("1892-04-10").build(),
                claim("other-april").about("zenda").on("1901-04-10").build())
            .compile(directory);
  }

  private static Value few() {
    return new Value.Figure(300, Value.Bound.ABOUT, "soldiers");
  }

  private static Value many() {
    return new Value.Figure(1_250, Value.Bound.AT_LEAST, "soldiers");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1892-04-10, april",
    "1892-04, april",
    "1892-03-05, killed-few killed-many flags",
    "1893, june",
    // Of a longer time what says most plainly what happened to a subject at a date.
    "1892, march flags april",
    "1892/1893, march flags april june",
    "1892 1893, march flags april june",
    "1892-04-11/.., june other-april",
    // A day or a month of every year.
    "XXXX-04-10, april other-april",
    "XXXX-06, june",
    // Several days or months of every year, past New Year too.
    "XXXX-04-09/XXXX-04-12, april other-april",
    "XXXX-04/XXXX-06, april june other-april",
    "XXXX-12-20/XXXX-04-09, killed-few killed-many flags",
  })
  void listsWhatHappenedInTimeOrder(String dates, String ids) {
    assertThat(ids(answer(Questions.asks(Intent.ON_DATE).on(dates.split(" ")))))
        .isEqualTo(List.of(ids.split(" ")));
  }

  @Test
  void aNameNarrowsThePeriod() {
    assertThat(ids(answer(Questions.asks(Intent.ON_DATE).names(ZENDA).on("1892"))))
        .containsExactly("april");
  }

  @Test
  void theEventsOfATimeAreAllToldThoughWordsDescribeOne() {
    Questions asked = Questions.asks(Intent.TIMELINE).terms("kill").on("1892");
    List<String> killed = ids(answer(asked.typed("killed in 1892, in order")));
    List<String> all = ids(answer(asked.typed("the sequence of events from the killed on")));
    assertThat(killed).doesNotContain("april");
    assertThat(all).containsAll(killed).contains("april");
  }

  @Test
  void aDayOfEveryYearIsNarrowedToo() {
    assertThat(ids(answer(Questions.asks(Intent.TIMELINE).terms("zeppelin").on("XXXX-04"))))
        .isEmpty();
  }

  @Test
  void nothingInThePeriodOffersWhatIsNearest() {
    assertThat(answer(Questions.asks(Intent.ON_DATE).on("1894-01")))
        .isEqualTo(
            new Answer.Unknown(
                Answer.Reason.NOTHING_ON_DATE, "January 1894", List.of("What happened in June?")));
  }

  @Test
  void saysHowItLookedAndWhatItLeftOut() {
    Reasoned reasoned = reasoned(Questions.asks(Intent.ON_DATE).names(ZENDA).on("1892-04"));
    assertThat(reasoned.lookups())
        .containsExactly("claims in 1892-04-01 to 1892-04-30 about any of [zenda]");
    assertThat(reasoned.reasons()).hasSize(1);
  }

  private Answer answer(Questions question) {
    return reasoned(question).answer();
  }

  private Reasoned reasoned(Questions question) {
    return new PeriodAnswerer(
            store,
            new Narrowing(store, new Weights(store), KnowledgeBuilder.plainTerms()),
            store.entities(),
            accounts(store),
            new Suggester(store))
        .answer(question.build(), 0);
  }

  private static List<String> ids(Answer answer) {
    return answer.claims().stream().map(Claim::id).toList();
  }

  private static AccountFinder accounts(SqliteKnowledgeStore store) {
    return new AccountFinder(store, store.entities(), KnowledgeBuilder.plainTerms());
  }
}
