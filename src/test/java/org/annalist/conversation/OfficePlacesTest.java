package org.annalist.conversation;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.KnowledgeBuilder;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficePlacesTest {
  private static final Entity RURITANIA = entity(EntityType.PLACE, "ruritania", "Ruritania");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  /** Rudolf was king twice, and somebody stood in between. */
  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(RURITANIA)
            .with(
                king("rudolf", "King of Ruritania", "1880/1890", "1893/1894"),
                king("black-michael", "Acting King of Ruritania", "1890/1891"),
                king("flavia", "King of Ruritania", "1891/1893"),
                king("otto", "King of Ruritania", "1894/1899"))
            .with(office("rudolf"), office("black-michael"), office("flavia"), office("otto"))
            .property("office", false)
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "rudolf, second, flavia-king",
    "rudolf, third, otto-king",
    "rudolf, last, otto-king",
    "otto, first, rudolf-king"
  })
  void whoHeldItOnceIsCountedOnceAndWhoStoodInIsNot(String spokenOf, String place, String found) {
    assertThat(meant(spokenOf, "and", "the", place)).map(Claim::id).hasValue(found);
  }

  @Test
  void wherePlacesOrHoldersAreMissingNobodyIsMeant() {
    assertThat(meant("rudolf", "and", "his", "wife")).isEmpty();
    assertThat(meant("rudolf", "the", "fifth")).isEmpty();
    assertThat(meant("nobody", "the", "second")).isEmpty();
  }

  private Optional<Claim> meant(String spokenOf, String... words) {
    Turn turn =
        new Turn(
            new Turn.Asked(Intent.WHO, List.of(), null, List.of()),
            new Turn.Said(List.of(spokenOf), List.of(spokenOf + "-king"), 1));
    OfficeWords officeWords = new OfficeWords(KnowledgeBuilder.plainTerms());
    Posts posts = new Posts(store, store.entities(), KnowledgeBuilder.plainTerms(), officeWords);
    return new OfficePlaces(posts)
        .meant(Set.of(words), new Recalled(turn, store, store.entities()));
  }

  private static Entity king(String id, String title, String... dates) {
    List<Particulars.Office> offices =
        Arrays.stream(dates)
            .map(date -> new Particulars.Office(title, "ruritania", EdtfParser.parse(date)))
            .toList();
    return new Entity(
        id,
        EntityType.PERSON,
        id,
        List.of(),
        null,
        Entity.Relations.NONE,
        new Particulars(offices, List.of(), null, null, null));
  }

  private static Claim office(String person) {
    String title = person.equals("black-michael") ? "Acting King" : "King";
    return claim(person + "-king")
        .about(person)
        .says("office", new Value.Words(title + " of Ruritania"))
        .build();
  }
}
