package org.annalist.setting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers values and mistakes, so that all mistakes are reported at once. */
final class Collector {
  private final Path home;
  private final List<SettingProblem> problems = new ArrayList<>();
  private final Map<Setting<?>, String> places = new HashMap<>();
  private Settings settings;

  Collector(Path home) {
    this.home = home;
    this.settings = Settings.defaults(home);
  }

  /** Sets a value over one that was set before. */
  <T> void set(String place, Setting<T> setting, String text) {
    places.put(setting, place);
    try {
      settings = settings.with(setting, setting.kind().read(text, home));
    } catch (IllegalArgumentException e) {
      report(SettingProblem.wrongValue(place, setting, text));
    }
  }

  void report(SettingProblem problem) {
    problems.add(problem);
  }

  SettingsReading reading() {
    return new SettingsReading(settings, places, problems);
  }
}
