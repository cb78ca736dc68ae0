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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private Optional<Answer> answer(Questions question) {
    return new OfficeAnswerer(
            store,
            new Weights(store),
            store.entities(),
            KnowledgeBuilder.plainTerms(),
            new Suggester(store))
        .of(question.build())
        .map(Reasoned::answer);
  }
}
