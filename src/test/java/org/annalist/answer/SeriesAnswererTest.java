package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.KnowledgeBuilder;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts of the Diet of Ruritania, and one of a village. */
class SeriesAnswererTest {
  private static final Entity DIET = entity(EntityType.ORGANISATION, "diet", "Diet of Ruritania");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  private static Entity act(String number, String date, String body) {
    return new Entity(
        "act-" + number,
        EntityType.DOCUMENT,
        "Diet resolution " + number,
        List.of(),
        EdtfParser.parse(date),
        Entity.Relations.NONE,
        new Particulars(List.of(), List.of(), null, number, body));
  }

  private static Claim adopted(String number, String date) {
    return claim("adopted-" + number).about("act-" + number).says("date", null).on(date).build();
  }

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(DIET)
            .with(
                act("301", "1893-04-10", "diet"),
                act("317", "1893-07-02", "diet"),
                act("340", "1893-10-05", "diet"),
                act("355", "1894-02-01", "village"))
            .property("date", true)
            .with(
                adopted("301", "1893-04-10"),
                adopted("317", "1893-07-02"),
                adopted("340", "1893-10-05"),
                adopted("355", "1894-02-01"))
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "first resolution, adopted-301",
    "what was the second resolution, adopted-317",
    "the last resolution, adopted-340",
    "the most recent resolution, adopted-340",
  })
  void theOneAtAPlaceIsCountedAmongThoseOfTheBody(String utterance, String claim) {
    Answer answer = ask(diet(Intent.WHAT, utterance)).orElseThrow();
    assertThat(answer.claims()).extracting(Claim::id).containsExactly(claim);
    assertThat(((Answer.Reckoned) answer).conclusion()).contains("of 3 that I know of");
  }

  @Test
  void aPlaceBeyondTheLastIsNotAnswered() {
    assertThat(ask(diet(Intent.WHAT, "the fourth resolution"))).isEmpty();
  }

  @Test
  void theNextOneIsOfTheSameBody() {
    assertThat(ids(beside("which resolution came after 301"))).containsExactly("adopted-317");
    assertThat(beside("which resolution came before 301")).isEmpty();
  }

  @Test
  void allAreListedInTheirOrder() {
    assertThat(ids(ask(diet(Intent.LIST, "list the resolutions in order"))))
        .containsExactly("adopted-301", "adopted-317", "adopted-340");
  }

  @Test
  void onlyThoseOfThePeriodAreListed() {
    assertThat(ids(ask(diet(Intent.WHAT, "which resolutions").on("1893-07/1893-12"))))
        .containsExactly("adopted-317", "adopted-340");
  }

  @Test
  void aCountThatNoClaimGivesIsSaidToBeOfWhatIsRecorded() {
    Answer answer = ask(diet(Intent.HOW_MANY, "how many resolutions")).orElseThrow();
    assertThat(((Answer.Reckoned) answer).conclusion())
        .startsWith("I know of 3; that is a count of what is recorded here");
  }

  @Test
  void aFigureThatAClaimGivesIsStatedInstead() {
    store.close();
    compileWithFigure();
    assertThat(ids(ask(diet(Intent.HOW_MANY, "how many resolutions"))))
        .containsExactly("diet-nine");
  }

  private void compileWithFigure() {
    store =
        new KnowledgeBuilder()
            .with(DIET, act("301", "1893-04-10", "diet"), act("317", "1893-07-02", "diet"))
            .property("date", true)
            .property("number", false)
            .with(
                adopted("301", "1893-04-10"),
                adopted("317", "1893-07-02"),
                claim("diet-nine")
                    .about("diet")
                    .counts("number", 9, Value.Bound.EXACTLY, "resolutions")
                    .build())
            .compile(directory);
  }

  @Test
  void whatAsksForMoreThanASeriesIsLeftToOthers() {
    assertThat(ask(diet(Intent.WHAT, "what did the first resolution say of taxes"))).isEmpty();
    assertThat(ask(diet(Intent.WHO, "who wrote the first resolution"))).isEmpty();
    assertThat(ask(diet(Intent.HOW_MANY, "how many were resolute"))).isEmpty();
    assertThat(ask(diet(Intent.WHAT, "the first battle"))).isEmpty();
  }

  private static Questions diet(Intent intent, String utterance) {
    return Questions.asks(intent)
        .names(DIET)
        .typed(utterance)
        .terms(KnowledgeBuilder.plainTerms().of(utterance).toArray(String[]::new));
  }

  private Optional<Answer> beside(String utterance) {
    Questions question =
        Questions.asks(Intent.WHICH)
            .names(act("301", "1893-04-10", "diet"))
            .typed(utterance)
            .terms("resolut");
    return ask(question);
  }

  private static List<String> ids(Optional<Answer> answer) {
    return answer.orElseThrow().claims().stream().map(Claim::id).toList();
  }

  private Optional<Answer> ask(Questions question) {
    return new SeriesAnswerer(Basis.of(store, store.entities(), KnowledgeBuilder.plainTerms()))
        .of(question.build(), 0)
        .map(Reasoned::answer);
  }
}
