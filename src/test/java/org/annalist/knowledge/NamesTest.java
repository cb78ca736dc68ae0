package org.annalist.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.annalist.KnowledgeBuilder;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Nagorno-Karabakh, nagorno karabakh",
    "the Truce, truce",
    "A Truce, truce",
    "An  armistice!, armistice",
    "The, the",
    "Rudolf's throne, rudolf throne",
    "Štrelsau, strelsau",
    "Штрельзау, штрельзау",
    "Resolution 1 000, resolution 1000",
    "'?!', ''",
    "'', ''",
  })
  void aKeyIsWhatANameIsLookedUpBy(String name, String key) {
    assertThat(Names.key(name)).isEqualTo(key);
  }

  @Test
  void rivalNamesGiveAKeyEach() {
    assertThat(keys("Strelsau / Strelzau", "the capital", "STRELSAU"))
        .containsExactly("strelsau", "strelzau", "capital");
  }

  @Test
  void aStrokeWithoutSpacesIsPartOfAName() {
    assertThat(keys("Memorandum 12/13")).containsExactly("memorandum 12 13");
  }

  @Test
  void aNameWithoutAWordGivesNoKey() {
    assertThat(keys("???", "…")).isEmpty();
  }

  @Test
  void wordsOfANameAreInside() {
    List<Word> words = WordFinder.find("When was Truce of 1892 signed in Strelsau?");
    assertThat(words.stream().filter(Names.outside(words, Set.of("truce of 1892", "strelsau"))))
        .extracting(Word::folded)
        .containsExactly("when", "was", "signed", "in");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "When did the Treaty of Zenda fail?, treaty of zenda",
    "Who took Zenda after the Treaty of Zenda?, zenda treaty of zenda",
    "What was a treaty of nobody?, ''",
    "Zenda-Strelsau railway, zenda strelsau",
    "Who wrote to whom?, ''",
    "'', ''",
  })
  void findsTheLongestNameAtEachPlace(String text, String found) {
    Set<String> keys = Set.of("zenda", "treaty of zenda", "strelsau");
    assertThat(String.join(" ", Names.in(WordFinder.find(text), keys))).isEqualTo(found);
  }

  private static Set<String> keys(String name, String... aliases) {
    return Names.keys(KnowledgeBuilder.entity(EntityType.PLACE, "id", name, aliases));
  }
}
