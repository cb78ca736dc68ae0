package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.date.DayRange;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProminenceTest {
  @TempDir private Path directory;

  private static final DayRange YEAR = EdtfParser.parse("1892").days();

  @Test
  void whatHappenedComesBeforeWhatElseIsSaidOfIt() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .property("cause", false)
            .property("date", true)
            .with(
                KnowledgeBuilder.event("flood", "Flood", "1892-06-01", Entity.Relations.NONE),
                KnowledgeBuilder.event("truce", "Truce", "1892-03-01", Entity.Relations.NONE))
            .with(
                claim("flood-cause")
                    .about("flood")
                    .says("cause", new Value.Words("rain"))
                    .on("1892-06-01")
                    .build(),
                claim("flood-day").about("flood").says("date", null).on("1892-06-01").build(),
                claim("flood-relief").about("flood").on("1892-07").build(),
                claim("truce-day").about("truce").says("date", null).on("1892-03-01").build(),
                claim("drought").about("zenda").on("1891-06/1893-06").build());
    assertThat(ranked(knowledge))
        .containsExactlyInAnyOrder(
            "flood-day", "truce-day", "flood-relief", "flood-cause", "drought")
        .startsWith("flood-day", "truce-day", "flood-relief")
        .endsWith("flood-cause");
  }

  @Test
  void whatGoesOnFarBeyondThePeriodComesAfterWhatLiesWithin() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .with(
                claim("drought").about("zenda").on("1891-06/1893-06").build(),
                claim("ball").about("hall").on("1892-04").build());
    assertThat(ranked(knowledge)).containsExactly("ball", "drought");
  }

  @Test
  void ofTwoEventsThatOfWhichMoreIsSaidComesFirst() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .with(
                KnowledgeBuilder.event("ball", "Ball", "1892-02-01", Entity.Relations.NONE),
                KnowledgeBuilder.event("flood", "Flood", "1892-06-01", Entity.Relations.NONE))
            .with(
                claim("ball-day").about("ball").on("1892-02-01").build(),
                claim("flood-day").about("flood").on("1892-06-01").build(),
                claim("flood-relief").about("flood").on("1892-07").build());
    assertThat(ranked(knowledge)).startsWith("flood-day", "ball-day");
  }

  @Test
  void anEventIsToldByWhatItWasInThePlaceOfItsShortestClaim() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .property("date", true)
            .with(
                KnowledgeBuilder.event("flood", "Flood", "1892-06-01", Entity.Relations.NONE),
                KnowledgeBuilder.event("truce", "Truce", "1892-03-01", Entity.Relations.NONE))
            .with(
                claim("flood-day").about("flood").says("date", null).on("1892-06-01").build(),
                claim("flood-long-told").about("flood").on("1892-06-01").build(),
                claim("flood-said-of-the-year").about("flood").on("1892").build(),
                claim("truce-day").about("truce").says("date", null).on("1892-03-01").build());
    assertThat(ranked(knowledge))
        .containsExactly("flood-long-told", "truce-day", "flood-said-of-the-year", "flood-day");
  }

  @Test
  void aLaterCountOfWhatWasBeforeIsNotOfThisTime() {
    Value count = new Value.Figure(300, Value.Bound.EXACTLY, "soldiers");
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .property("killed", true)
            .with(
                KnowledgeBuilder.event("flood", "Flood", "1892-06-01", Entity.Relations.NONE),
                KnowledgeBuilder.event("siege", "Siege", "1889-05-01", Entity.Relations.NONE))
            .with(
                claim("flood-count").about("flood").says("killed", count).on("1892-06-01").build(),
                claim("siege-count").about("siege").says("killed", count).on("1892-06-01").build(),
                claim("siege-medal").about("siege").on("1892-06-01").build());
    try (SqliteKnowledgeStore store = knowledge.compile(directory)) {
      assertThat(
              new Prominence(store, store.entities()).ofTheirTime(store.claims(store.ids()), YEAR))
          .extracting(Claim::id)
          .containsExactlyInAnyOrder("flood-count", "siege-medal");
    }
  }

  private List<String> ranked(KnowledgeBuilder knowledge) {
    try (SqliteKnowledgeStore store = knowledge.compile(directory)) {
      return new Prominence(store, store.entities())
          .mainFirst(store.claims(store.ids()), YEAR).stream().map(Claim::id).toList();
    }
  }
}
