package org.annalist.setting;

/**
 * What a check of the settings found.
 *
 * @param isError whether the bot cannot run so; otherwise it is a warning
 * @param problem what it is
 */
public record SettingFinding(boolean isError, SettingProblem problem) {
  /**
   * Makes an error.
   *
   * @param place where it is
   * @param finding what was found there
   * @param expected what would be right, a noun phrase
   * @param hint how to mend it
   * @return the finding
   */
  public static SettingFinding error(String place, String finding, String expected, String hint) {
    return new SettingFinding(true, new SettingProblem(place, finding, expected, hint));
  }

  /**
   * Makes a warning.
   *
   * @param place where it is
   * @param finding what was found there
   * @param expected what would be better, a noun phrase
   * @param hint how to mend it
   * @return the finding
   */
  public static SettingFinding warning(String place, String finding, String expected, String hint) {
    return new SettingFinding(false, new SettingProblem(place, finding, expected, hint));
  }

  /**
   * Returns the finding as one line.
   *
   * @return the problem, and that it is a warning where it is one
   */
  @Override
  public String toString() {
    return (isError ? "" : "warning: ") + problem;
  }
}
