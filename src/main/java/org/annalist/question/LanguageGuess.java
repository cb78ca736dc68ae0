package org.annalist.question;

import java.lang.Character.UnicodeScript;

/** Guesses the language of an utterance by its script and letters. Safe for several threads. */
public final class LanguageGuess {
  private LanguageGuess() {}

  /**
   * Guesses a language.
   *
   * @param utterance any text
   * @return an ISO 639-1 code: {@code hy} for Armenian letters, {@code ru} for Cyrillic, {@code ka}
   *     for Georgian, {@code fa} for Arabic, {@code az} for Latin with ə, else {@code en}
   */
  public static String of(String utterance) {
    return utterance
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(LanguageGuess::byLetter)
        .filter(language -> !language.equals("en"))
        .findFirst()
        .orElse("en");
  }

  private static String byLetter(int letter) {
    if (letter == 'ə' || letter == 'Ə') {
      return "az";
    }
    return switch (UnicodeScript.of(letter)) {
      case ARMENIAN -> "hy";
      case CYRILLIC -> "ru";
      case GEORGIAN -> "ka";
      case ARABIC -> "fa";
      default -> "en";
    };
  }
}
