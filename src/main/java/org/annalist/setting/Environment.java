package org.annalist.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The settings among a process's environment variables. */
final class Environment {
  static final String PREFIX = "ANNALIST_";

  /** The launcher's own variable, which is no setting. */
  private static final String JAVA_OPTIONS = PREFIX + "JAVA_OPTIONS";

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = new TreeMap<>(variables);
    this.variables.keySet().removeIf(name -> !name.startsWith(PREFIX) || name.equals(JAVA_OPTIONS));
  }

  void readInto(Collector collector) {
    variables.forEach((name, value) -> read(name, value.strip(), collector));
  }

  /** An empty variable counts as not set: that is how containers pass on what is not there. */
  private static void read(String name, String value, Collector collector) {
    Optional<Setting<?>> setting = find(name);
    if (setting.isEmpty()) {
      collector.report(SettingProblem.unknown("environment", name, hint(name)));
    } else if (!value.isEmpty()) {
      collector.set("environment: " + name, setting.get(), value);
    }
  }

  private static Optional<Setting<?>> find(String variable) {
    return SettingTable.all().stream()
        .filter(setting -> setting.environmentVariable().equals(variable))
        .findFirst();
  }

  private static String hint(String variable) {
    List<String> names = new ArrayList<>(List.of(JAVA_OPTIONS));
    SettingTable.all().forEach(setting -> names.add(setting.environmentVariable()));
    return SettingProblem.didYouMean(Nearest.to(variable, names));
  }
}
