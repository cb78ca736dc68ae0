package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {
  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "for my (essay|class), who won for my essay, for my essay",
    "for my (essay|class), a name for my class and for my essay, for my class|for my essay",
    "for my (essay|class), therefor my essay, ''", // within a word
    "for my (essay|class), for my essays, ''",
    "(please )?tell me, please tell me, please tell me",
    "(please )?tell me, tell me, tell me",
    "^tell me, tell me and tell me, tell me",
    "right$, right is right, right",
    "[^ ]+ me, tell me, tell me",
    "əlavə, bir əlavə, əlavə",
  })
  void findsWholeWords(String pattern, String text, String found) {
    assertThat(String.join("|", matches(new WordPattern(pattern), text))).isEqualTo(found);
  }

  /** Whatever a match begins with, the pattern tells: nothing that is found so is passed over. */
  @Test
  void findsWhatTheExpressionFindsAnywhere() {
    List<List<String>> lines =
        ResourceLines.of(Asides.class, "asides.tsv").stream()
            .map(line -> List.of(line.split("\t")))
            .toList();
    List<String> texts =
        lines.stream()
            .map(columns -> columns.get(2).toLowerCase(Locale.ROOT))
            .map(text -> text.replaceAll("[^\\p{L}\\p{N} ]", ""))
            .toList();
    for (List<String> columns : lines) {
      WordPattern pattern = new WordPattern(columns.get(1));
      for (String text : texts) {
        assertThat(matches(pattern, text)).isEqualTo(everywhere(columns.get(1), text));
      }
    }
  }

  private static List<String> matches(WordPattern pattern, String text) {
    List<String> found = new ArrayList<>();
    for (Matcher match = pattern.next(text, 0);
        match != null;
        match = pattern.next(text, match.end())) {
      found.add(match.group());
    }
    return found;
  }

  private static List<String> everywhere(String words, String text) {
    String opens = words.startsWith("^") ? "^" : "(?<![^ ])";
    String closes = words.endsWith("$") ? "$" : "(?![^ ])";
    String inner = words.replaceAll("^\\^|\\$$", "");
    return Pattern.compile(opens + "(?:" + inner + ")" + closes)
        .matcher(text)
        .results()
        .map(match -> match.group())
        .toList();
  }
}
