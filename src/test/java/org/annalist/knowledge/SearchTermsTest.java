package org.annalist.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.question.opennlp.PorterWordForms;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
  private final SearchTerms terms =
      new SearchTerms(
          new PorterWordForms(),
          List.of(
              new SynonymGroup(List.of("ceasefire", "truce", "laid down their arms")),
              new SynonymGroup(List.of("resign", "step down"))),
          List.of("sailing vessel", "step down", "it is", "boat"));

  @Test
  void wordsThatMeanTheSameBecomeOne() {
    assertThat(terms.of("a truce")).isEqualTo(terms.of("the ceasefires"));
    assertThat(terms.of("they laid down their arms")).isEqualTo(terms.of("ceasefire"));
  }

  @Test
  void formsOfAWordBecomeOne() {
    assertThat(terms.of("killed, killing, kills")).containsExactly("kill", "kill", "kill");
    assertThat(terms.of("stepped down")).isEqualTo(terms.of("resigned"));
  }

  @Test
  void wordsThatOnlyShapeAQuestionGo() {
    assertThat(terms.of("When did it happen, and who was there?")).isEmpty();
  }

  @Test
  void numbersCompareHoweverTheyAreWritten() {
    assertThat(terms.of("750k")).isEqualTo(terms.of("750,000")).isEqualTo(terms.of("750000"));
  }

  @Test
  void aPhraseOfAlternativesIsOneTerm() {
    assertThat(terms.of("two sailing vessels")).containsExactly("sail_vessel");
    assertThat(terms.of("a vessel sailing")).containsExactly("vessel", "sail");
  }

  @Test
  void aPhraseThatStandsInASynonymGroupKeepsTheTermOfTheGroup() {
    assertThat(terms.of("stepped down")).containsExactly("resign");
  }

  @Test
  void aPhraseOfWordsThatTellNothingIsNoTerm() {
    assertThat(terms.of("what it is")).isEmpty();
  }

  @Test
  void stemsAreThoseOfEveryWordEachOnce() {
    assertThat(terms.stems(WordFinder.find("When was the truce, and the TRUCES?")))
        .contains("when", "the", "truce")
        .doesNotHaveDuplicates();
  }

  @Test
  void aPhraseDoesNotSpanAWordThatDoesNotCount() {
    List<Word> words = WordFinder.find("they laid down their arms");
    assertThat(terms.of(words, word -> !word.folded().equals("down")))
        .containsExactly("laid", "arm");
  }
}
