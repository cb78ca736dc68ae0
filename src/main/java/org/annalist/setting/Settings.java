package org.annalist.setting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings in force: what {@link SettingsReader} read, and the defaults of {@link SettingTable}
 * for the rest. Immutable, so threads may share it.
 *
 * <pre>{@code
 * Settings settings = SettingsReader.ofThisProcess().read(Optional.empty());
 * Path knowledge = settings.value(SettingTable.KNOWLEDGE_DIRECTORY);
 * }</pre>
 */
public final class Settings {
  private final Path home;
  private final Map<Setting<?>, Object> values;

  private Settings(Path home, Map<Setting<?>, Object> values) {
    this.home = home;
    this.values = Map.copyOf(values);
  }

  /**
   * Returns the defaults.
   *
   * @param home the directory that relative paths start from
   * @return settings with nothing set
   */
  public static Settings defaults(Path home) {
    return new Settings(home, Map.of());
  }

  /**
   * Returns the value of a setting that has a default.
   *
   * @param setting a row of the table
   * @param <T> the type of its value
   * @return what was set, or the default
   */
  public <T> T value(Setting<T> setting) {
    return find(setting)
        .orElseThrow(() -> new IllegalStateException(setting.key() + " has no default"));
  }

  /**
   * Returns the value of a setting that may stay unset.
   *
   * @param setting a row of the table
   * @param <T> the type of its value
   * @return what was set, or the default where it has one
   */
  @SuppressWarnings("unchecked") // with() lets only a T stand beside a Setting<T>
  public <T> Optional<T> find(Setting<T> setting) {
    T value = (T) values.get(setting);
    return value != null
        ? Optional.of(value)
        : setting.standard().map(text -> setting.kind().read(text, home));
  }

  /**
   * Sets one value, as an option of the command line does.
   *
   * @param setting a row of the table
   * @param value its value
   * @param <T> the type of its value
   * @return these settings with that value
   */
  public <T> Settings with(Setting<T> setting, T value) {
    Map<Setting<?>, Object> changed = new HashMap<>(values);
    changed.put(setting, value);
    return new Settings(home, changed);
  }

  /**
   * Returns the directory that relative paths start from.
   *
   * @return the directory of the launcher
   */
  public Path home() {
    return home;
  }

  /**
   * Returns the bot's token: {@code telegram.token}, or else what {@code telegram.token-file}
   * holds.
   *
   * @return the token
   * @throws SettingsException where neither gives one
   */
  public Secret telegramToken() {
    return find(SettingTable.TELEGRAM_TOKEN)
        .or(() -> find(SettingTable.TELEGRAM_TOKEN_FILE).map(file -> new TokenFile(file).read()))
        .orElseThrow(Settings::noToken);
  }

  /**
   * Returns what is unwise about where the token stands.
   *
   * @return a line for the person who runs the bot, or empty
   */
  public Optional<String> tokenWarning() {
    return find(SettingTable.TELEGRAM_TOKEN).isPresent()
        ? Optional.empty()
        : find(SettingTable.TELEGRAM_TOKEN_FILE).flatMap(file -> new TokenFile(file).warning());
  }

  /**
   * Returns who runs the bot, as {@code telegram.owners} says.
   *
   * @return Telegram's ids of persons, often none
   */
  public Set<Long> telegramOwners() {
    return find(SettingTable.TELEGRAM_OWNERS).stream()
        .flatMap(ids -> Arrays.stream(ids.split(",? ")))
        .map(Long::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the secret that goes with {@code telegram.webhook.url}.
   *
   * @return what Telegram sends along
   * @throws SettingsException where it is not set
   */
  public Secret webhookSecret() {
    Setting<Secret> secret = SettingTable.TELEGRAM_WEBHOOK_SECRET_TOKEN;
    return find(secret)
        .orElseThrow(
            () ->
                new SettingsException(
                    List.of(
                        new SettingProblem(
                            secret.key(),
                            "not set, though %s is"
                                .formatted(SettingTable.TELEGRAM_WEBHOOK_URL.key()),
                            secret.kind().expected(),
                            "Set %s to something that nobody can guess."
                                .formatted(secret.environmentVariable())))));
  }

  private static SettingsException noToken() {
    Setting<Secret> token = SettingTable.TELEGRAM_TOKEN;
    return new SettingsException(
        List.of(
            new SettingProblem(
                token.key(),
                "not set",
                token.kind().expected(),
                "Set %s, or %s in config/annalist.yaml."
                    .formatted(
                        token.environmentVariable(), SettingTable.TELEGRAM_TOKEN_FILE.key()))));
  }

  /**
   * Returns what was set, with secrets masked.
   *
   * @return keys and values
   */
  @Override
  public String toString() {
    Map<String, String> shown = new TreeMap<>();
    values.forEach(
        (setting, value) -> shown.put(setting.key(), setting.kind().shown(String.valueOf(value))));
    return shown.toString();
  }
}
