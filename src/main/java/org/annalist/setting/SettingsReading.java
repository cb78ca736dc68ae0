package org.annalist.setting;

import java.util.List;
import java.util.Map;

/**
 * What reading settings gave.
 *
 * @param settings those that could be read, and defaults for the rest
 * @param places where each that was set stands, also to a wrong value: a file with line and column,
 *     or a variable
 * @param problems what could not be read, in the order of the places
 */
public record SettingsReading(
    Settings settings, Map<Setting<?>, String> places, List<SettingProblem> problems) {
  /** Copies the map and the list. */
  public SettingsReading {
    places = Map.copyOf(places);
    problems = List.copyOf(problems);
  }

  /**
   * Returns the settings, if all of them could be read.
   *
   * @return the settings
   * @throws SettingsException where something is wrong
   */
  Settings sound() {
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return settings;
  }

  /**
   * Tells whether a setting was set, also to a wrong value.
   *
   * @param setting a row of the table
   * @return false where its default holds, or there is none
   */
  public boolean isSet(Setting<?> setting) {
    return places.containsKey(setting);
  }

  /**
   * Returns where a setting stands, for messages.
   *
   * @param setting a row of the table
   * @return its key, and behind it where it was set, if it was
   */
  public String place(Setting<?> setting) {
    String place = places.get(setting);
    return place == null ? setting.key() : place + ": " + setting.key();
  }
}
