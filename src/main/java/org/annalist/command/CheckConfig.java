package org.annalist.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.channel.json.ConfigurationJson;
import org.annalist.setting.Contradictions;
import org.annalist.setting.SettingFinding;
import org.annalist.setting.SettingsReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the settings, by themselves, together, and against this machine. */
@Command(
    name = "check-config",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks the settings and what they name, and changes nothing.")
final class CheckConfig extends KnowledgeCommand {
  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  CheckConfig(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() {
    SettingsReading reading = settingsReading();
    List<SettingFinding> findings = new ArrayList<>();
    reading.problems().forEach(problem -> findings.add(new SettingFinding(true, problem)));
    findings.addAll(Contradictions.in(reading));
    findings.addAll(MachineCheck.of(reading));
    int errors = (int) findings.stream().filter(SettingFinding::isError).count();
    if (json) {
      terminal().out().println(ConfigurationJson.of(findings));
    } else {
      findings.forEach(terminal().err()::println);
      terminal().out().println(summary(reading, errors, findings.size() - errors));
    }
    return errors == 0 ? 0 : 1;
  }

  private static String summary(SettingsReading reading, int errors, int warnings) {
    return "%s set: %s, %s."
        .formatted(
            ProblemCount.count(reading.places().size(), "setting", "settings"),
            ProblemCount.count(errors, "mistake", "mistakes"),
            ProblemCount.count(warnings, "warning", "warnings"));
  }
}
