package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumbersTest {
  @TempDir private Path directory;

  /** The utterance, and the documents named in it. */
  @ParameterizedTest
  @CsvSource({
    "317, act-317",
    "317 or 340?, act-317 act-340",
    "301 317, act-301 act-317",
    "resolution three hundred and seventeen, act-317",
    "resolution no 340, act-340",
    "what did 317 demand, act-317",
    "was 301 before 340, act-301 act-340",
    "317 people drowned, ''",
    "were 340 houses burnt, ''",
    "318, ''",
  })
  void aNumberNamesADocumentWhereItCountsNothing(String utterance, String ids) {
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder().with(act("301"), act("317"), act("340")).compile(directory)) {
      List<EntityMention> found =
          new DocumentNumbers(store.entities())
              .addTo(List.of(), utterance, WordFinder.find(utterance));
      assertThat(found.stream().map(m -> m.entity().id()).toList())
          .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }
  }

  private static Entity act(String number) {
    return new Entity(
        "act-" + number,
        EntityType.DOCUMENT,
        "Diet resolution " + number,
        List.of(),
        null,
        Entity.Relations.NONE,
        new Particulars(List.of(), List.of(), null, number, null));
  }
}
