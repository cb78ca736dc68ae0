package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChroniclerTest {
  @TempDir private Path directory;
  private SqliteKnowledgeStore store;
  private Chronicler chronicler;

  @BeforeEach
  void compile() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .with(entity(EntityType.PLACE, "zenda", "Zenda"))
            .with(
                claim("undated").about("zenda").build(),
                claim("march").about("zenda").on("1892-03-02").build(),
                claim("april").about("zenda").on("1892-04-10").build(),
                claim("june").about("zenda").on("1893-06-02").build(),
                claim("elsewhere").on("1893-06-03").build());
    IntStream.range(0, 600)
        .forEach(i -> knowledge.with(claim("early" + i).on("1880-01-01").build()));
    store = knowledge.compile(directory);
    chronicler = new Chronicler(store, store.entities(), KnowledgeBuilder.plainTerms());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static List<String> ids(Chronicle chronicle, int most) {
    return chronicle.main(most).claims().stream().map(Claim::id).toList();
  }

  @Test
  void tellsThePeriodThatAQuestionNamesInTimeOrder() {
    Chronicle chronicle =
        chronicler.of(Questions.asks(Intent.TIMELINE).on("1892", "1893").build()).orElseThrow();
    assertThat(chronicle.title()).isEqualTo("1892 – 1893");
    assertThat(ids(chronicle, 9)).containsExactly("march", "april", "june", "elsewhere");
  }

  @Test
  void ofAPeriodOfWhichMuchIsKnownTheEndIsNotForgotten() {
    Chronicle chronicle =
        chronicler.of(Questions.asks(Intent.TIMELINE).on("1880/1893").build()).orElseThrow();
    assertThat(ids(chronicle, 6)).contains("june");
  }

  @Test
  void nothingRecordedIsNoChronicle() {
    assertThat(chronicler.of(Questions.asks(Intent.TIMELINE).on("1492").build())).isEmpty();
  }

  @Test
  void aroundAFactItTellsWhatElseHappenedToItsSubject() {
    Chronicle chronicle =
        chronicler.around(store.claims(List.of("undated", "april"))).orElseThrow();
    assertThat(chronicle.title()).isEqualTo("Zenda");
    assertThat(chronicle.days()).isNull();
    assertThat(ids(chronicle, 9)).containsExactly("march", "april", "june");
  }

  @Test
  void aroundAListItTellsTheList() {
    List<String> listed = List.of("early0", "march", "april", "june");
    Chronicle chronicle = chronicler.around(store.claims(listed)).orElseThrow();
    assertThat(ids(chronicle, 9)).containsExactlyElementsOf(listed);
    assertThat(chronicle.title()).isEqualTo("1880–1893");
  }

  @Test
  void ofOneDayEachEventIsToldOnce(@TempDir Path other) {
    KnowledgeBuilder day = new KnowledgeBuilder().with(entity(EntityType.PLACE, "zenda", "Zenda"));
    for (String subject : List.of("fire", "flood", "feast", "fair")) {
      day.with(entity(EntityType.EVENT, subject, "the " + subject))
          .with(
              claim(subject + "-was").about(subject).on("1892-03-02").build(),
              claim(subject + "-where").about(subject, "zenda").on("1892-03-02").build());
    }
    try (SqliteKnowledgeStore known = day.compile(other)) {
      Chronicle chronicle =
          new Chronicler(known, known.entities(), KnowledgeBuilder.plainTerms())
              .of(Questions.asks(Intent.TIMELINE).on("1892-03-02").build())
              .orElseThrow();
      assertThat(ids(chronicle, 9))
          .hasSize(4)
          .extracting(id -> id.split("-")[0])
          .containsExactlyInAnyOrder("fire", "flood", "feast", "fair");
    }
  }

  @Test
  void theMainEventsAreNeitherOfOneTimeNorOfOneKindOfSource() {
    Source news = new Source("n", "News", "Zenda Herald", SourceKind.NEWS, "en", null, null);
    List<Claim> mainFirst =
        List.of(
            claim("a").on("1890-01-01").build(),
            claim("b").on("1890-01-02").build(),
            claim("c").on("1890-01-03").build(),
            claim("d").on("1899-01-03").build(),
            claim("e").on("1899-01-04").cites(news, "page 1", null).build());
    assertThat(Variety.of(mainFirst, 4))
        .extracting(Claim::id)
        .containsExactly("a", "b", "e", "c", "d");
  }
}
