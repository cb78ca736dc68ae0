package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.ClaimBuilder;
import org.annalist.KnowledgeBuilder;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeAnswererTest {
  private static final Entity RURITANIA = entity(EntityType.PLACE, "ruritania", "Ruritania");
  private static final Entity GRAUSTARK = entity(EntityType.PLACE, "graustark", "Graustark");
  private static final Entity FLOOD =
      KnowledgeBuilder.event("flood", "The Flood", "1895-03", Entity.Relations.NONE);

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(RURITANIA, GRAUSTARK, FLOOD)
            .with(
                person("rudolf", "King of Ruritania", "ruritania", "1890/1892"),
                person("flavia", "King of Ruritania", "ruritania", "1892/1899"),
                person("otto", "King of Graustark", "graustark", "1880/1899"))
            .with(office("rudolf", "1890/1892"), office("flavia", "1893"), office("otto", "1881"))
            .with(claim("bridge-fell").about("flood").on("1895").build())
            .property("office", false)
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theHolderIsTheOneOfThoseDays() {
    assertThat(claims(asks().names(RURITANIA).on("1891"))).containsExactly("rudolf-king");
    assertThat(claims(asks().names(RURITANIA).on("1895"))).containsExactly("flavia-king");
    assertThat(claims(asks().names(RURITANIA).on("1892")))
        .containsExactly("rudolf-king", "flavia-king");
  }

  @Test
  void anEventTellsTheDays() {
    assertThat(claims(asks().names(FLOOD))).containsExactly("flavia-king", "otto-king");
  }

  @Test
  void anOfficeThatNobodyIsKnownToHaveHeldThenIsNotGuessed() {
    assertThat(answer(asks().names(RURITANIA).on("1870")))
        .hasValueSatisfying(answer -> assertThat(answer).isInstanceOf(Answer.Unknown.class));
  }

  @Test
  void otherQuestionsAreLeftToOthers() {
    assertThat(answer(asks().names(RURITANIA))).isEmpty();
    assertThat(answer(asks().names(RURITANIA).on("1891").terms("murder"))).isEmpty();
    assertThat(answer(Questions.asks(Intent.WHEN).terms("king").names(RURITANIA).on("1891")))
        .isEmpty();
    assertThat(answer(Questions.asks(Intent.WHO).terms("admir").on("1891"))).isEmpty();
  }

  @Test
  void whoIsInOfficeTodayComesBeforeWhatASearchFindsOfAnyTime() {
    List<Claim> crowned = List.of(claim("flavia-crowned").about("flavia").build());
    OfficeAnswerer offices =
        answerer(store, asked -> new Answer.Answered(Answer.Form.FACT, crowned, 0, List.of()));
    Question today = asks().names(RURITANIA).on("1895-05-01").build();
    assertThat(offices.of(today)).isEmpty();
    assertThat(offices.ofToday(today).orElseThrow().answer().claims())
        .extracting(Claim::id)
        .containsExactly("flavia-king");
  }

  /** What the search for a clause finds: "the bridge fell" is known, anything else is not. */
  private Answer fellIn(Question clause) {
    return clause.terms().stream().anyMatch(term -> term.startsWith("bridg"))
        ? new Answer.Answered(Answer.Form.FACT, store.claims(List.of("bridge-fell")), 0, List.of())
        : new Answer.Unknown(Answer.Reason.OUT_OF_SCOPE, "", List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "who led the country in those days, 1891, rudolf-king",
    "who was in power, 1895, flavia-king otto-king",
    "who came to power, 1890, rudolf-king"
  })
  void whoeverLedHeldTheFirstOffice(String typed, String year, String found) {
    String[] terms = typed.contains("came") ? plain("came power") : terms(typed);
    assertThat(claims(Questions.asks(Intent.WHO).terms(terms).typed(typed).on(year)))
        .containsAll(List.of(found.split(" ")));
  }

  @Test
  void whoLedWhatHappenedIsNoQuestionOfAnOffice() {
    assertThat(
            answer(Questions.asks(Intent.WHO).terms(plain("led")).typed("who led it").names(FLOOD)))
        .isEmpty();
  }

  private static String[] terms(String typed) {
    return plain(typed.contains("led") ? "led" : "power");
  }

  private static String[] plain(String words) {
    return KnowledgeBuilder.plainTerms().of(words).toArray(String[]::new);
  }

  @Test
  void aClauseThatDescribesWhatHappenedTellsTheDays() {
    assertThat(
            claims(
                asks().terms("king", "bridge", "fell").typed("who was king when the bridge fell")))
        .containsExactly("flavia-king", "otto-king");
    assertThat(
            answer(asks().terms("king", "moon", "fell").typed("who was king when the moon fell")))
        .isEmpty();
  }

  @Test
  void whatIsSaidBesidesDoesNotHideTheOffice() {
    assertThat(
            claims(
                asks()
                    .terms("king", "fled")
                    .typed("who was king and fled")
                    .names(RURITANIA)
                    .on("1891")))
        .contains("rudolf-king");
  }

  @ParameterizedTest
  @CsvSource({"who succeeded him, flavia-king", "who came after him, flavia-king"})
  void somebodyIsFollowedByTheNextInTheSameOffice(String typed, String found) {
    assertThat(claims(Questions.asks(Intent.WHO).typed(typed).names(held("rudolf"))))
        .containsExactly(found);
  }

  @Test
  void whoCameBeforeIsTheOneBefore() {
    assertThat(
            claims(Questions.asks(Intent.WHO).typed("who was there before").names(held("flavia"))))
        .containsExactly("rudolf-king");
    assertThat(answer(Questions.asks(Intent.WHO).typed("who came before").names(held("rudolf"))))
        .isEmpty();
  }

  @Test
  void anOfficeIsNamedWithoutItsHolderOfOtherDays() {
    assertThat(
            claims(
                Questions.asks(Intent.WHAT)
                    .typed("what office did he hold then?")
                    .names(held("rudolf"))
                    .on("1891")))
        .containsExactly("rudolf-king");
    assertThat(
            answer(
                Questions.asks(Intent.WHAT)
                    .typed("what office did he hold then?")
                    .names(held("rudolf"))
                    .on("1870")))
        .isEmpty();
  }

  private static Entity held(String id) {
    return entity(EntityType.PERSON, id, id);
  }

  private static Questions asks() {
    return Questions.asks(Intent.WHO).terms("king");
  }

  private static Entity person(String id, String title, String of, String date) {
    Particulars.Office office = new Particulars.Office(title, of, EdtfParser.parse(date));
    return new Entity(
        id,
        EntityType.PERSON,
        id,
        List.of(),
        null,
        Entity.Relations.NONE,
        new Particulars(List.of(office), List.of(), null, null, null));
  }

  private static Claim office(String person, String date) {
    String country = person.equals("otto") ? "Graustark" : "Ruritania";
    return claim(person + "-king")
        .about(person)
        .says("office", new Value.Words("King of " + country))
        .on(date)
        .build();
  }

  private List<String> claims(Questions question) {
    return answer(question).orElseThrow().claims().stream().map(Claim::id).toList();
  }

  @Test
  void whoDiffersOnTheOfficeIsHeardAsWell(@TempDir Path other) {
    try (SqliteKnowledgeStore contested =
        new KnowledgeBuilder()
            .with(RURITANIA)
            .with(person("rudolf", "King of Ruritania", "ruritania", "1890/1892"))
            .matter("title", "what Rudolf was in 1891")
            .property("office", false)
            .with(
                titled("king", "King of Ruritania").build(),
                titled("regent", "Regent of Ruritania").build())
            .compile(other)) {
      assertThat(answer(contested, asks().names(RURITANIA).on("1891")))
          .hasValueSatisfying(
              answer ->
                  assertThat(answer.claims())
                      .extracting(Claim::id)
                      .containsExactly("king", "regent"));
    }
  }

  private static ClaimBuilder titled(String id, String title) {
    return claim(id)
        .about("rudolf")
        .says("office", new Value.Words(title))
        .on("title", new Value.Words(title))
        .on("1890/1892");
  }

  private Optional<Answer> answer(Questions question) {
    return answer(store, question);
  }

  private Optional<Answer> answer(SqliteKnowledgeStore known, Questions question) {
    return answerer(known, this::fellIn).of(question.build()).map(Reasoned::answer);
  }

  private static OfficeAnswerer answerer(
      SqliteKnowledgeStore known, Function<Question, Answer> search) {
    return new OfficeAnswerer(
        Basis.of(known, known.entities(), KnowledgeBuilder.plainTerms()),
        question -> new Reasoned(search.apply(question), List.of(), List.of()));
  }
}
