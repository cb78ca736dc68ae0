package org.annalist.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  static List<Locale> languages() {
    return Words.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasEveryPhraseAndNoOther(Locale language) {
    assertThat(bundle(language).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Phrase.values()).map(Phrase::key).toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageFillsThePlacesThatEnglishFills(Locale language) {
    for (Phrase phrase : Phrase.values()) {
      Set<String> english = places(bundle(Locale.ENGLISH).getString(phrase.key()));
      Set<String> other = places(bundle(language).getString(phrase.key()));
      if (phrase != Phrase.DIFFERING) { // only English needs the number of matters
        assertThat(other).as(phrase.key()).isEqualTo(english);
      }
    }
  }

  @Test
  void everyPhraseIsSaidSomewhere() throws IOException {
    String program;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      program =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("Phrase.java"))
              .map(WordsTest::read)
              .collect(Collectors.joining());
    }
    assertThat(Phrase.values()).allSatisfy(p -> assertThat(program).contains("Phrase." + p.name()));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, There is 1 more account: say \"more\".",
    "en, 3, There are 3 more accounts: say \"more\".",
    "ru, 1, Есть ещё 1 версия: напишите “more”.",
    "ru, 3, Есть ещё 3 версии: напишите “more”.",
    "ru, 11, Есть ещё 11 версий: напишите “more”.",
    "ru, 21, Есть ещё 21 версия: напишите “more”.",
    "az, 3, Daha 3 versiya var: “more” yazın.",
  })
  void numbersTakeTheFormsOfTheLanguage(String language, int number, String expected) {
    assertThat(Words.in(language).say(Phrase.REMAINING_ACCOUNTS, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 26 February",
    "az, 26 fevral",
    "ru, 26 февраля",
    "hy, փետրվարի 26",
    "tr, 26 Şubat",
  })
  void aDayOfTheYearReadsAsInTheLanguage(String language, String expected) {
    assertThat(Words.in(language).day(MonthDay.of(2, 26))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatTelegramShowsIsNoLongerThanItTakes(Locale language) {
    Words words = Words.in(language.getLanguage());
    assertThat(words.say(Phrase.BOT_DESCRIPTION)).hasSizeLessThanOrEqualTo(512);
    assertThat(words.say(Phrase.BOT_SHORT_DESCRIPTION)).hasSizeLessThanOrEqualTo(120);
    for (Phrase phrase : Phrase.values()) {
      if (phrase.name().startsWith("COMMAND_")) {
        assertThat(words.say(phrase)).hasSizeBetween(1, 40); // 256, but a menu is narrow
      }
    }
  }

  @Test
  void aLanguageWithoutWordsGetsEnglish() {
    for (String tag : Arrays.asList("pt-br", "xx", "", "🙂", null)) {
      assertThat(Words.in(tag)).as(String.valueOf(tag)).isSameAs(Words.ENGLISH);
    }
    assertThat(Words.in("ru-RU").locale()).isEqualTo(Locale.forLanguageTag("ru"));
  }

  @Test
  void whatStandsInAPlaceIsNotReadAsAPattern() {
    assertThat(Words.ENGLISH.say(Phrase.CLARIFY, "{0} {x}")).contains("\"{0} {x}\"");
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("org.annalist.channel.words", language);
  }

  private static Set<String> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
