package org.annalist.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.KnowledgeBuilder;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Coverage;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Matter;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.Utterances;
import org.annalist.knowledge.store.KnowledgeCompiler;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only some types of entities have, and what only some claims and sources have. */
class ParticularsTest {
  private static final Map<String, Particulars> EXPECTED =
      Map.of(
          "strelsau",
          new Particulars(
              List.of(),
              List.of(
                  new Particulars.Belonging("ruritania", EdtfParser.parse("1902/..")),
                  new Particulars.Belonging("council", null)),
              new Particulars.Coordinates(-39.76, 46.5),
              null,
              null),
          "rudolf",
          new Particulars(
              List.of(
                  new Particulars.Office(
                      "King of Ruritania", "ruritania", EdtfParser.parse("1902-05/1910")),
                  new Particulars.Office("Colonel", null, null)),
              List.of(),
              null,
              null,
              null),
          "resolution",
          new Particulars(List.of(), List.of(), null, "7/12", "council"));

  private static Knowledge knowledge() {
    Reading reading = new KnowledgeReader().read(Fixtures.ROOT.resolve("particulars"));
    assertThat(reading.problems()).isEmpty();
    return reading.knowledge().orElseThrow();
  }

  @Test
  void areReadFromFiles() {
    for (Entity entity : knowledge().entities()) {
      assertThat(entity.particulars())
          .as(entity.id())
          .isEqualTo(EXPECTED.getOrDefault(entity.id(), Particulars.NONE));
    }
    assertThat(knowledge().entities())
        .filteredOn(entity -> entity.id().equals("shots"))
        .singleElement()
        .extracting(shots -> shots.relations().follows())
        .isEqualTo(List.of("rising"));
  }

  @Test
  void whatAMatterAsksIsAQuestionOfItsClaimsThatHaveQuestions() {
    assertThat(knowledge().claims())
        .extracting(Claim::asks)
        .containsExactly(List.of("Who shot first?", "who fired first"), List.of());
  }

  @Test
  void areKeptInTheDatabase(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("annalist.db");
    new KnowledgeCompiler(KnowledgeBuilder.plainTerms())
        .compile(knowledge(), new Utterances(List.of(), List.of()), file);
    try (SqliteKnowledgeStore store = new SqliteKnowledgeStore(file)) {
      EXPECTED.forEach(
          (id, expected) ->
              assertThat(store.entities().particulars(id)).as(id).isEqualTo(expected));
      assertThat(store.entities().particulars("rising")).isEqualTo(Particulars.NONE);
      assertThat(store.entities().particulars("nobody")).isEqualTo(Particulars.NONE);
      assertThat(store.entities().entities(List.of("shots")).get(0).relations().follows())
          .containsExactly("rising");
      assertThat(store.matter("who-fired")).isEqualTo(new Matter("who-fired", "who fired first"));
      assertThat(store.accounts("who-fired"))
          .isEqualTo(knowledge().claims().stream().toList())
          .extracting(Claim::id)
          .containsExactly("rudolf-fired", "guard-fired");
    }
  }

  @Test
  void sectionsAreCountedOncePerClaimThatCitesThem() {
    Knowledge knowledge = knowledge();
    Source report = knowledge.sources().get(0);
    assertThat(Coverage.of(knowledge))
        .containsExactly(
            new Coverage(
                report,
                2,
                Map.of(
                    "summary",
                    0,
                    "findings, paragraph 1",
                    0,
                    "findings, paragraph 2",
                    1,
                    "paragraph 1",
                    1)));
    assertThat(Coverage.of(knowledge).get(0).uncited())
        .containsExactly("summary", "findings, paragraph 1");
  }

  @Test
  void aLocatorIsInTheSectionThatItBeginsWith() {
    List<String> sections = List.of("paragraph 1", "paragraph 12", "title");
    assertThat(Coverage.sections("paragraph 1", sections)).containsExactly("paragraph 1");
    assertThat(Coverage.sections("paragraph 12, note 1", sections)).containsExactly("paragraph 12");
    assertThat(Coverage.sections("titles", sections)).isEmpty();
    assertThat(Coverage.sections("", sections)).isEmpty();
  }
}
