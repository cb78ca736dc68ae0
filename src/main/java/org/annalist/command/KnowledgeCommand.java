package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.knowledge.store.SqliteLibrary;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.annalist.setting.SettingsReader;
import org.annalist.setting.SettingsReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that work on knowledge have in common: their options, and the knowledge. */
abstract class KnowledgeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;
  private final Map<String, String> environment;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration file, instead of config/annalist.yaml.")
  private @Nullable Path config;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "The knowledge directory, instead of the one in the configuration.")
  private @Nullable Path knowledge;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day that \"today\" and \"last year\" count from, such as 2026-11-21.")
  private @Nullable LocalDate today;

  KnowledgeCommand(Terminal terminal, Clock clock, Map<String, String> environment) {
    this.terminal = terminal;
    this.clock = clock;
    this.environment = environment;
  }

  final Terminal terminal() {
    return terminal;
  }

  /** The settings in force, with the options of the command line. */
  final Settings settings() {
    Settings settings = reader().read(Optional.ofNullable(config));
    LogConfigurator.setLevel(settings.value(SettingTable.LOG_LEVEL));
    LogConfigurator.setFormat(settings.value(SettingTable.LOG_FORMAT));
    return knowledge == null
        ? settings
        : settings.with(SettingTable.KNOWLEDGE_DIRECTORY, knowledge);
  }

  private SettingsReader reader() {
    return new SettingsReader(Home.directory(), environment);
  }

  /** The settings in force, with their places and their mistakes. */
  final SettingsReading settingsReading() {
    SettingsReading reading = reader().readAll(Optional.ofNullable(config));
    return knowledge == null
        ? reading
        : new SettingsReading(
            reading.settings().with(SettingTable.KNOWLEDGE_DIRECTORY, knowledge),
            reading.places(),
            reading.problems());
  }

  /** The directory of the knowledge files, which is there. */
  static Path knowledgeDirectory(Settings settings) {
    Path directory = settings.value(SettingTable.KNOWLEDGE_DIRECTORY);
    if (!Files.isDirectory(directory)) {
      throw new MistakeException(
          directory
              + ": there is no such directory. Name the directory of the knowledge files by"
              + " --knowledge, or by knowledge.directory in config/annalist.yaml.");
    }
    return directory;
  }

  /** The parts over compiled knowledge, which is built first where it is missing. */
  final Assembly assembly(Settings settings) throws IOException {
    return open(settings, build(settings));
  }

  /** The parts over what was built, which is built again where it is damaged. */
  final Assembly open(Settings settings, KnowledgeBuild.Product product) throws IOException {
    return Opening.of(
        product,
        clock(),
        () -> {
          String damaged = product.directory() + ": the compiled knowledge is damaged";
          terminal.err().println("annalist: " + damaged + "; building it again");
          return patient(settings).of(knowledgeBuild(settings)::again);
        });
  }

  static KnowledgeBuild knowledgeBuild(Settings settings) {
    return new KnowledgeBuild(
        knowledgeDirectory(settings), settings.value(SettingTable.KNOWLEDGE_BUILD_DIRECTORY));
  }

  final KnowledgeBuild.Product build(Settings settings) throws IOException {
    SqliteLibrary.keepIn(settings.value(SettingTable.KNOWLEDGE_BUILD_DIRECTORY));
    return patient(settings).of(knowledgeBuild(settings)::upToDate);
  }

  private PatientBuild patient(Settings settings) {
    return new PatientBuild(knowledgeDirectory(settings), PatientBuild.REST, terminal.err());
  }

  /** Tells the day that the command line gives, or today. */
  final Clock clock() {
    return today == null
        ? clock
        : Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }
}
