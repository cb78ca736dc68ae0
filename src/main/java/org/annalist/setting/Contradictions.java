package org.annalist.setting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds settings that are right by themselves and wrong together. For one check. */
public final class Contradictions {
  private static final Pattern USUAL_TOKEN = Pattern.compile("\\d{6,12}:[A-Za-z0-9_-]{35}");

  /** Where Telegram delivers to; without a port, https is at 443. */
  private static final Set<Integer> PORTS = Set.of(-1, 443, 80, 88, 8443);

  private final SettingsReading reading;
  private final Settings settings;
  private final List<SettingFinding> findings = new ArrayList<>();

  private Contradictions(SettingsReading reading) {
    this.reading = reading;
    this.settings = reading.settings();
  }

  /**
   * Finds contradictions.
   *
   * @param reading settings with their places
   * @return none where the settings go together
   */
  public static List<SettingFinding> in(SettingsReading reading) {
    Contradictions contradictions = new Contradictions(reading);
    contradictions.checkToken();
    contradictions.checkWebhook();
    contradictions.checkPorts();
    contradictions.checkMonitor();
    return contradictions.findings;
  }

  private void checkToken() {
    Setting<Secret> token = SettingTable.TELEGRAM_TOKEN;
    if (reading.isSet(token) && reading.isSet(SettingTable.TELEGRAM_TOKEN_FILE)) {
      warn(
          SettingTable.TELEGRAM_TOKEN_FILE,
          "set, though telegram.token is",
          "one of the two",
          "telegram.token goes first; take one of them away.");
    }
    if (isWrong(token) || isWrong(SettingTable.TELEGRAM_TOKEN_FILE)) {
      return; // which is said already
    }
    if (settings.find(token).isEmpty() && !reading.isSet(SettingTable.TELEGRAM_TOKEN_FILE)) {
      warn(
          token,
          "not set, nor is telegram.token-file",
          "one of the two for the Telegram bot",
          "Set " + token.environmentVariable() + " where the bot runs.");
      return;
    }
    check(() -> checkForm(settings.telegramToken()));
  }

  private void checkForm(Secret token) {
    if (!USUAL_TOKEN.matcher(token.reveal()).matches()) {
      Setting<?> from =
          reading.isSet(SettingTable.TELEGRAM_TOKEN)
              ? SettingTable.TELEGRAM_TOKEN
              : SettingTable.TELEGRAM_TOKEN_FILE;
      warn(
          from,
          "a token of an unusual form",
          "digits, a colon and 35 letters, digits, _ or -",
          "Copy the whole of it from @BotFather's message.");
    }
  }

  private void checkWebhook() {
    Setting<URI> url = SettingTable.TELEGRAM_WEBHOOK_URL;
    if (isWrong(url)) {
      return;
    }
    settings.find(url).ifPresentOrElse(this::checkWebhook, this::checkWithoutWebhook);
  }

  private void checkWithoutWebhook() {
    String url = SettingTable.TELEGRAM_WEBHOOK_URL.key();
    Stream.of(
            SettingTable.TELEGRAM_WEBHOOK_SECRET_TOKEN,
            SettingTable.TELEGRAM_WEBHOOK_ADDRESS,
            SettingTable.TELEGRAM_WEBHOOK_PORT)
        .filter(reading::isSet)
        .forEach(
            part ->
                warn(
                    part,
                    "set, though " + url + " is not, so that the bot polls",
                    url + " beside it",
                    "Set " + url + ", or take this away."));
  }

  private void checkWebhook(URI address) {
    if (isTelegram()) {
      checkReach(address);
    }
    if (!reading.isSet(SettingTable.TELEGRAM_WEBHOOK_SECRET_TOKEN)) {
      check(settings::webhookSecret);
    }
  }

  /** Telegram delivers to few places; a server of one's own delivers where it likes. */
  private void checkReach(URI address) {
    if (!"https".equals(address.getScheme())) {
      fail(
          SettingTable.TELEGRAM_WEBHOOK_URL,
          "an address with http",
          "https, for Telegram delivers to nothing else",
          "Let a reverse proxy have the certificate.");
    }
    if (!PORTS.contains(address.getPort())) {
      fail(
          SettingTable.TELEGRAM_WEBHOOK_URL,
          "port " + address.getPort(),
          "port 443, 80, 88 or 8443, for Telegram delivers to no other",
          "Let the reverse proxy listen at one of them.");
    }
  }

  /** What cannot be read from where it is kept is a finding. */
  private void check(Runnable reading) {
    try {
      reading.run();
    } catch (SettingsException e) {
      e.problems().forEach(problem -> findings.add(new SettingFinding(true, problem)));
    }
  }

  private boolean isTelegram() {
    return settings.value(SettingTable.TELEGRAM_API_URL).getHost().endsWith("telegram.org");
  }

  /** One port cannot be listened at twice, unless at two addresses of which neither is all. */
  private void checkPorts() {
    boolean sharesPort =
        settings.find(SettingTable.TELEGRAM_WEBHOOK_URL).isPresent()
            && settings
                .find(SettingTable.MONITOR_PORT)
                .equals(settings.find(SettingTable.TELEGRAM_WEBHOOK_PORT));
    var monitor = settings.value(SettingTable.MONITOR_ADDRESS);
    var webhook = settings.value(SettingTable.TELEGRAM_WEBHOOK_ADDRESS);
    if (sharesPort
        && (monitor.equals(webhook)
            || monitor.isAnyLocalAddress()
            || webhook.isAnyLocalAddress())) {
      fail(
          SettingTable.MONITOR_PORT,
          "the port of telegram.webhook.port",
          "a port of its own",
          "Choose another one for either.");
    }
  }

  private void checkMonitor() {
    if (reading.isSet(SettingTable.MONITOR_ADDRESS) && !reading.isSet(SettingTable.MONITOR_PORT)) {
      warn(
          SettingTable.MONITOR_ADDRESS,
          "set, though monitor.port is not, so that nothing is shown",
          "monitor.port beside it",
          "Set monitor.port, or take this away.");
    }
  }

  /** Tells whether a setting was set to what cannot be read, which is a finding of its own. */
  private boolean isWrong(Setting<?> setting) {
    return reading.isSet(setting) && settings.find(setting).isEmpty();
  }

  private void fail(Setting<?> setting, String finding, String expected, String hint) {
    findings.add(SettingFinding.error(reading.place(setting), finding, expected, hint));
  }

  private void warn(Setting<?> setting, String finding, String expected, String hint) {
    findings.add(SettingFinding.warning(reading.place(setting), finding, expected, hint));
  }
}
