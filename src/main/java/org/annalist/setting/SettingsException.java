package org.annalist.setting;

import java.util.List;
import java.util.stream.Collectors;

/** Wrong settings, with all mistakes at once; the message has one line for each. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<SettingProblem> problems;

  /**
   * Reports problems.
   *
   * @param problems at least one
   */
  public SettingsException(List<SettingProblem> problems) {
    super(problems.stream().map(SettingProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the mistakes in the order of their places.
   *
   * @return at least one
   */
  public List<SettingProblem> problems() {
    return problems;
  }
}
