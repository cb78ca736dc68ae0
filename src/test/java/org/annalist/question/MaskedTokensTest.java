package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.knowledge.EntityType;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTokensTest {
  private static final String QUESTION = "Why did Rudolf Elphberg's Guard leave Zenda in May 1892?";

  @Test
  void aQuestionAndItsLineOfTrainingGiveTheSameTokens() {
    assertThat(
            MaskedTokens.of(
                WordFinder.find(QUESTION),
                List.of(
                    Words.mention(QUESTION, "Rudolf Elphberg's", EntityType.PERSON),
                    Words.mention(QUESTION, "Guard", EntityType.ORGANISATION),
                    Words.mention(QUESTION, "Zenda", EntityType.PLACE)),
                List.of(Words.date(QUESTION, "May 1892", "1892-05"))))
        .isEqualTo(
            MaskedTokens.ofTraining("why did {person} {organisation} leave {place} in {date}"))
        .containsExactly(
            "why", "did", "{person}", "{organisation}", "leave", "{place}", "in", "{date}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many of the 1,250 died?       | how many of the {number} died
          what was on the 3rd page          | what was on the 3rd page
          Şuşa’s mayor                      | Susa mayor
          SOURCE?!                          | source
          résumé please                     | resume please
          """)
  void wordsAndNumbersAreTheSameInBoth(String question, String line) {
    assertThat(MaskedTokens.of(WordFinder.find(question), List.of(), List.of()))
        .isEqualTo(MaskedTokens.ofTraining(line));
  }

  @Test
  void neighboursOfOneKindKeepAMaskEach() {
    String utterance = "Zenda Strelsau";
    assertThat(
            MaskedTokens.of(
                WordFinder.find(utterance),
                List.of(
                    Words.mention(utterance, "Zenda", EntityType.PLACE),
                    Words.mention(utterance, "Strelsau", EntityType.PLACE)),
                List.of()))
        .containsExactly("{place}", "{place}");
  }

  @Test
  void ofSeveralCandidatesTheFirstGivesTheMask() {
    assertThat(
            MaskedTokens.of(
                WordFinder.find("Zenda"),
                List.of(Words.mention("Zenda", "Zenda", EntityType.PLACE, EntityType.EVENT)),
                List.of()))
        .containsExactly("{place}");
  }

  @Test
  void whatIsTypedInBracesIsNoMask() {
    assertThat(MaskedTokens.of(WordFinder.find("on {date}"), List.of(), List.of()))
        .containsExactly("on", "date");
  }
}
