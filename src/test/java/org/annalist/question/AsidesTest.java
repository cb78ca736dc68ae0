package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsidesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the answer is for, and who asks
          For our chronicle we need to know who took Zenda         | who took zenda
          As an archivist I must cite it: who took Zenda?          | who took zenda
          Trivia night: who took Zenda                             | who took zenda
          when was Zenda taken, for my history essay               | when was zenda taken
          Who signed at Zenda? I need the offices or the persons.  | who signed at zenda
          # that accounts differ
          When was Zenda taken? My sources are a day apart.        | when was zenda taken
          How many fell at Zenda? I have seen two very unlike numbers. | how many fell at zenda
          What toll do the texts give for Zenda                    | what toll for zenda
          # what presses for agreement
          Is it true that Rupert took Zenda?                       | rupert took zenda
          Rupert took Zenda, right?                                | rupert took zenda
          Admit that Rupert took Zenda                             | rupert took zenda
          the siege of Zenda was a hoax                            | the siege of zenda
          # what names something, or asks, is no remark
          My uncle fell at Zenda. When was it?                     | my uncle fell at zenda when was it
          Zenda fell. Do you know who took it?                     | zenda fell do you know who took it
          the right to vote in Zenda                               | the right to vote in zenda
          The people of Zenda fled. How many were there?           | the people of zenda fled how many were there
          """)
  void whatStandsBesideAQuestionIsNoPartOfIt(String utterance, String asking) {
    List<Word> words = WordFinder.find(utterance);
    assertThat(
            Asides.without(utterance, words, word -> word.folded().equals("zenda")).stream()
                .map(Word::folded)
                .collect(Collectors.joining(" ")))
        .isEqualTo(asking);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do the sources agree on who took Zenda?",
        "give each account of how many fell",
        "how many fell? I've heard two figures",
        "I'd like every version.",
        "My sources are a day apart",
        "The texts use more than one."
      })
  void hearsThatAccountsDiffer(String utterance) {
    assertThat(Asides.askForAccounts(utterance)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      value = {
        "How many fell at Zenda, and does everyone say so? = How many fell at Zenda",
        "When did Zenda fall? My notes from different texts do not agree. = When did Zenda fall",
        "When did Zenda fall? I see different years = When did Zenda fall",
        "who burnt Zenda, and is that disputed = who burnt Zenda",
        "I keep seeing various numbers. How many fell at Zenda? = How many fell at Zenda",
        "quote me each dating of the fall of Zenda = the fall of Zenda",
        "How many fell at Zenda? = How many fell at Zenda",
      })
  void leavesOutWhatIsSaidOfSources(String utterance, String asked) {
    String without = Asides.withoutAccounts(utterance);
    assertThat(without).hasSameSizeAs(utterance);
    assertThat(
            String.join(
                " ", WordFinder.find(without).stream().map(w -> w.span().of(without)).toList()))
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many fell",
        "which source says so",
        "did both sides agree in 1892",
        "is the border disputed",
        "do the sides differ"
      })
  void aPlainQuestionDoesNotAskForAllAccounts(String utterance) {
    assertThat(Asides.askForAccounts(utterance)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is the siege of Zenda fake",
        "was it really a siege?",
        "Rupert began it, right?",
        "it was staged, wasn't it?",
        "was there a siege or is this a Ruritanian lie",
        "was it a massacre, yes or no"
      })
  void hearsWhatPressesForAgreement(String utterance) {
    assertThat(Asides.areLoaded(utterance)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"what really happened at Zenda", "who had the right to vote", "was Zenda taken"})
  void aPlainQuestionPressesForNothing(String utterance) {
    assertThat(Asides.areLoaded(utterance)).isFalse();
  }

  @Test
  void everyPatternFindsItsExample() {
    for (String line : ResourceLines.of(Asides.class, "asides.tsv")) {
      String[] columns = line.split("\t");
      List<Word> words = WordFinder.find(columns[2]);
      List<Word> asking = Asides.without(columns[2], words, word -> false);
      Set<Word> courtesies = Asides.courtesies(words);
      assertThat(asking.stream().filter(word -> !courtesies.contains(word)))
          .as(line)
          .hasSizeLessThan(words.size());
    }
  }
}
