package org.annalist.setting;

import java.util.Optional;

/**
 * A mistake in the settings.
 *
 * @param place a file with line and column, or an environment variable
 * @param finding what was found there, such as {@code log.level is "warm"}; never a secret
 * @param expected what would be right, a noun phrase
 * @param hint how to mend it, a sentence, or an empty text
 */
public record SettingProblem(String place, String finding, String expected, String hint) {
  private static final int LONGEST_SHOWN = 80;

  static SettingProblem wrongValue(String place, Setting<?> setting, String text) {
    String nearest = setting.kind().nearest(text);
    String hint =
        nearest.isEmpty() ? "Example: " + setting.example() + "." : "Did you mean " + nearest + "?";
    String finding = setting.key() + " is \"" + oneLine(setting.kind().shown(text)) + "\"";
    return new SettingProblem(place, finding, setting.kind().expected(), hint);
  }

  /** The value is not shown: it may be a secret under a mistyped name. */
  static SettingProblem unknown(String place, String name, String hint) {
    return new SettingProblem(place, oneLine(name), "the name of a setting", hint);
  }

  static String didYouMean(Optional<String> name) {
    return name.map(meant -> "Did you mean " + meant + "?")
        .orElse("The settings are listed in config/annalist.yaml.");
  }

  private static String oneLine(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    return clean.length() <= LONGEST_SHOWN ? clean : clean.substring(0, LONGEST_SHOWN) + "…";
  }

  /**
   * Returns the problem as one line.
   *
   * @return {@code place: finding; expected what. Hint}
   */
  @Override
  public String toString() {
    String sentence = place + ": " + finding + "; expected " + expected + ".";
    return hint.isEmpty() ? sentence : sentence + " " + hint;
  }
}
