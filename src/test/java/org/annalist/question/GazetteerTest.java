package org.annalist.question;

import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(
                entity(EntityType.PLACE, "zenda", "Zenda", "Зенда", "Զենդա"),
                entity(EntityType.EVENT, "zenda-fall", "Fall of Zenda", "Zenda"),
                entity(EntityType.PLACE, "zenda-castle", "Zenda Castle"),
                entity(EntityType.PLACE, "castle-hill", "Castle Hill"),
                entity(EntityType.PERSON, "rupert", "Rupert Hentzau", "Hentzau"),
                entity(EntityType.PERSON, "anton", "Anton Hentzau", "Hentzau"),
                entity(EntityType.PLACE, "strelsau", "Şträlsau / Strelzau"),
                entity(EntityType.DOCUMENT, "decree", "Decree 12"),
                entity(EntityType.ORGANISATION, "guard", "the Guard"))
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the longest name wins, over one that it begins or ends with
          who built Zenda Castle?         | Zenda Castle     | zenda-castle
          when was the fall of Zenda      | the fall of Zenda | zenda-fall
          where was Rupert Hentzau born   | Rupert Hentzau   | rupert
          # of names that overlap, the earlier wins
          what is Zenda Castle Hill       | Zenda Castle     | zenda-castle
          # an article belongs to the name, whether the name has one or not
          who led the guard               | the guard        | guard
          who led Guard                   | Guard            | guard
          what is the zenda castle        | the zenda castle | zenda-castle
          # rival names, diacritics, case
          is STRALSAU a city              | STRALSAU         | strelsau
          is Strelzau a city              | Strelzau         | strelsau
          # possessives and punctuation
          Zenda castle's walls            | Zenda castle's   | zenda-castle
          why Zenda-Castle?               | Zenda-Castle     | zenda-castle
          # other scripts
          что такое Зенда                 | Зенда            | zenda
          ի՞նչ է Զենդա                    | Զենդա            | zenda
          # numbers in names
          what is in decree 12            | decree 12        | decree
          """)
  void findsTheNameThatIsMeant(String utterance, String text, String id) {
    assertThat(find(utterance))
        .extracting(mention -> mention.text() + " = " + mention.entity().id())
        .containsExactly(text + " = " + id);
  }

  @Test
  void aPlaceAndAnEventOfOneNameAreBothKept() {
    assertThat(find("Zenda")).hasSize(1);
    assertThat(find("Zenda").get(0).candidates())
        .extracting(Entity::id)
        .containsExactly("zenda", "zenda-fall");
  }

  @Test
  void allOfOneSurnameAreKept() {
    assertThat(find("when was Hentzau born").get(0).candidates())
        .extracting(Entity::id)
        .containsExactly("rupert", "anton");
  }

  @Test
  void severalNamesAreFoundInTheirOrder() {
    assertThat(find("from Strelzau by Castle Hill to Zenda, and Strelzau again"))
        .extracting(mention -> mention.entity().id())
        .containsExactly("strelsau", "castle-hill", "zenda", "strelsau");
  }

  @Test
  void partOfAWordOrOfANameIsNoMention() {
    assertThat(find("Zendas, castles, decree of 12, decree 13, a hill, the")).isEmpty();
  }

  @Test
  void aVeryLongTextIsReadInGoodTime() {
    assertThat(find("Zenda castle ".repeat(2_000))).hasSize(2_000);
  }

  private List<EntityMention> find(String utterance) {
    return new Gazetteer(store.entities()).find(utterance, WordFinder.find(utterance));
  }
}
