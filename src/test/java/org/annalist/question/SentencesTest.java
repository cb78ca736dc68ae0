package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who took it? I must know.         | who took it/i must know
          Trivia night: who took it         | trivia night/who took it
          who took it — the guard or not    | who took it/the guard or not
          the forty-day war                 | the forty day war
          Gen. Hentzau, St. Zenda           | gen hentzau st zenda
          at 10:30 in Zenda.                | at 10 30 in zenda
          """)
  void aSentenceEndsAtItsMark(String utterance, String sentences) {
    assertThat(
            Sentences.of(utterance, WordFinder.find(utterance)).stream()
                .map(s -> s.stream().map(Word::folded).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("/")))
        .isEqualTo(sentences);
  }
}
