package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.ClaimBuilder;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.opennlp.PorterWordForms;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(
                ClaimBuilder.claim("claim")
                    .text(
                        "The government signed a treaty and treaties; guards of the garden,"
                            + " burning and turning, crossed the crossing, ships and a short war,"
                            + " Штрельзау, Lindorf and Lendorf.")
                    .build())
            .typed("what treasure is that", "which treasure", "the treasure", "a treesure")
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "signd, signed",
    "singed, signed",
    "siggned, signed",
    "signad, signed",
    "goverment, government",
    "govermnent, government",
    "gouverment, government",
    "Штрельсау, штрельзау",
    "GOVERMENT, government",
  })
  void mendsASlip(String typed, String mended) {
    assertThat(mend(typed)).containsExactly(mended);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // Known words, of the claims and of the utterances that many share.
        "signed",
        "treasure",
        // Too short for a slip not to be another word.
        "shop",
        // Too far off.
        "sgnde",
        "gvrnmnt",
        // A word of everyday language, and none of the knowledge's "ditch".
        "dutch",
        // Numbers.
        "18920",
        "1892",
        // Just as near to two words that are not forms of one.
        "furning",
        "londorf",
      })
  void leavesAlone(String word) {
    assertThat(mend(word)).containsExactly(word);
  }

  @Test
  void formsOfOneWordAreNoTie() {
    assertThat(mend("traties")).containsExactly("treaties");
    assertThat(mend("crossin")).containsExactly("crossing");
  }

  @Test
  void wordsKeepTheirNumberPlaceAndSpan() {
    String text = "the goverment, 1892, signd";
    List<Word> words = WordFinder.find(text);
    List<Word> mended = spelling().mend(words);
    assertThat(mended).extracting(Word::span).isEqualTo(words.stream().map(Word::span).toList());
    assertThat(mended.get(1).span().of(text)).isEqualTo("goverment");
    assertThat(mended)
        .extracting(Word::folded)
        .containsExactly("the", "government", "1892", "signed");
  }

  @Test
  void aWordTypedOnceInTrainingIsNoWordToMendTo() {
    assertThat(mend("treesur")).containsExactly("treesur");
  }

  private List<String> mend(String text) {
    return spelling().mend(WordFinder.find(text)).stream().map(Word::folded).toList();
  }

  private Spelling spelling() {
    return new Spelling(store.words(), new PorterWordForms(), "dutch"::equals);
  }
}
