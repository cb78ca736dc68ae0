package org.annalist.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.annalist.date.EdtfException;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Alternatives;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Problem;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.SynonymGroup;
import org.annalist.knowledge.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeReaderTest {
  private static final Source CHRONICLE =
      new Source(
          "harbour-chronicle",
          "A Chronicle of the Harbour",
          "University of Northport",
          SourceKind.ACADEMIC,
          "en",
          EdtfParser.parse("2001"),
          URI.create("https://example.org/chronicle?page=1#top"));
  private static final Source PAPER =
      new Source(
          "town-paper", "The Town: a Paper", "Town Press", SourceKind.NEWS, "hy", null, null);

  private static Knowledge valid() {
    Reading reading = new KnowledgeReader().read(Fixtures.ROOT.resolve("valid"));
    assertThat(reading.problems()).isEmpty();
    return reading.knowledge().orElseThrow();
  }

  @Test
  void readsSources() {
    assertThat(valid().sources()).containsExactly(CHRONICLE, PAPER);
  }

  @Test
  void readsEntitiesOfAllFilesInTheirOrder() {
    assertThat(valid().entities())
        .containsExactly(
            new Entity(
                "harbour-war",
                EntityType.EVENT,
                "Harbour War",
                List.of(),
                EdtfParser.parse("1901/1902"),
                Entity.Relations.NONE),
            new Entity(
                "truce-1902",
                EntityType.EVENT,
                "Truce of 1902",
                List.of("the truce", "перемирие", "no"),
                EdtfParser.parse("1902-03-01"),
                new Entity.Relations(List.of("northport"), List.of("mayor-lind"), "harbour-war")),
            new Entity(
                "mayor-lind", EntityType.PERSON, "1902", List.of(), null, Entity.Relations.NONE),
            new Entity(
                "northport",
                EntityType.PLACE,
                "Northport / Nordhavn",
                List.of(),
                null,
                Entity.Relations.NONE));
  }

  @Test
  void readsClaimsInsideEntities() {
    assertThat(valid().claims().stream().toList().subList(0, 2))
        .containsExactly(
            new Claim(
                "truce-agreed",
                new Claim.Topic("truce-1902", List.of("mayor-lind", "northport")),
                new Claim.Statement("date", null),
                EdtfParser.parse("1902-03-01"),
                "The truce was agreed on 1 March 1902.",
                List.of(
                    new Citation(CHRONICLE, "page 12", "the harbour master"),
                    new Citation(PAPER, "4", null)),
                List.of("When was the truce agreed?", "When did it end: the war?")),
            new Claim(
                "truce-present",
                new Claim.Topic("truce-1902", List.of()),
                new Claim.Statement(
                    "present", new Value.Figure(613, Value.Bound.MORE_THAN, "people present")),
                null,
                "More than 613 people were present at the truce of 1902.",
                List.of(new Citation(PAPER, "front page", null)),
                List.of()));
  }

  @Test
  void readsClaimsOutsideEntities() {
    assertThat(valid().claims().stream().toList().subList(2, 4))
        .extracting(Claim::id, Claim::topic, Claim::statement)
        .containsExactly(
            tuple(
                "lind-mayor",
                new Claim.Topic("mayor-lind", List.of()),
                new Claim.Statement("present", new Value.Words("1902"))),
            tuple(
                "lind-said",
                new Claim.Topic("mayor-lind", List.of()),
                new Claim.Statement(
                    "statement", new Value.Figure(7, Value.Bound.EXACTLY, "speeches"))));
  }

  @Test
  void readsVocabularyAndAddsThePropertyStatement() {
    assertThat(valid().vocabulary())
        .isEqualTo(
            new Knowledge.Vocabulary(
                List.of(
                    new Property("date", "the date", true, List.of("when", "what day")),
                    new Property("present", "who was there", false, List.of()),
                    new Property("statement", "what is said", false, List.of())),
                List.of(
                    new SynonymGroup(List.of("ceasefire", "truce", "laid down their arms")),
                    new SynonymGroup(List.of("town", "city"))),
                List.of(new Alternatives("boat", List.of("ship", "sailing vessel")))));
  }

  @Test
  void warningsLeaveTheKnowledgeUsable(@TempDir Path directory) {
    String town = "  - {id: town-%d, type: place, name: Town %d, aliases: [the town]}\n";
    Fixtures.write(
        directory.resolve("towns.yaml"),
        "entities:\n" + town.replace("%d", "1") + town.replace("%d", "2"));

    Reading reading = new KnowledgeReader().read(directory);

    assertThat(reading.knowledge()).isPresent();
    assertThat(reading.problems())
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"last spring", "1994/1992", "1994-02-30/1994-03-01"})
  void aDateThatIsNoneIsToldInTheWordsOfItsParser(String date, @TempDir Path directory) {
    Fixtures.write(
        directory.resolve("war.yaml"),
        "entities:\n  - id: war\n    type: event\n    name: War\n    date: " + date + "\n");

    Reading reading = new KnowledgeReader().read(directory);

    EdtfException expected =
        catchThrowableOfType(EdtfException.class, () -> EdtfParser.parse(date));
    assertThat(Fixtures.lines(directory, reading.problems()))
        .containsExactly("war.yaml:5:11: date " + expected.finding() + ". " + expected.mend());
  }
}
