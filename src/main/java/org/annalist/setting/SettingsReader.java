package org.annalist.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads settings: the configuration file first, then the environment variables, which override it.
 *
 * <p>A mistake in either is refused, also in a value that is overridden, and all are reported at
 * once. Threads may share a reader.
 */
public final class SettingsReader {
  private static final String HOME_PROPERTY = "annalist.home";
  private static final Path STANDARD_FILE = Path.of("config", "annalist.yaml");

  private final Path home;
  private final Map<String, String> environment;

  /**
   * Prepares to read.
   *
   * @param home the directory that relative paths start from
   * @param environment the environment variables
   */
  public SettingsReader(Path home, Map<String, String> environment) {
    this.home = home.toAbsolutePath().normalize();
    this.environment = Map.copyOf(environment);
  }

  /**
   * Returns a reader for this process: its environment variables, and as home directory the system
   * property {@code annalist.home}, which the launcher sets, or else the current directory.
   *
   * @return the reader
   */
  public static SettingsReader ofThisProcess() {
    return new SettingsReader(Path.of(System.getProperty(HOME_PROPERTY, "")), System.getenv());
  }

  /**
   * Reads the settings.
   *
   * @param file the configuration file that was asked for, which must exist; where none was, {@code
   *     config/annalist.yaml} in the home directory is read if it is there
   * @return the settings in force
   * @throws SettingsException where something is wrong
   */
  public Settings read(Optional<Path> file) {
    return readAll(file).sound();
  }

  /**
   * Reads the settings, with their mistakes.
   *
   * @param file the configuration file that was asked for, or none, as for {@link #read}
   * @return the settings that are right, and what is wrong
   */
  public SettingsReading readAll(Optional<Path> file) {
    Collector collector = new Collector(home);
    file.or(this::standardFile).ifPresent(found -> new SettingsFile(found, collector).read());
    new Environment(environment).readInto(collector);
    return collector.reading();
  }

  private Optional<Path> standardFile() {
    Path file = home.resolve(STANDARD_FILE);
    return Files.exists(file) ? Optional.of(fromHere(file)) : Optional.empty();
  }

  /** A path below the current directory reads better without it. */
  private static Path fromHere(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
