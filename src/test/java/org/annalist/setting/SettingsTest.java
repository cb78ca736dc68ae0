package org.annalist.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private final Path home;

  SettingsTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void changingAValueLeavesTheFormerSettingsAsTheyWere() {
    Settings settings = Settings.defaults(home);
    Settings changed = settings.with(SettingTable.CONVERSATION_MINUTES, 5);
    assertThat(changed.value(SettingTable.CONVERSATION_MINUTES)).isEqualTo(5);
    assertThat(settings.value(SettingTable.CONVERSATION_MINUTES)).isEqualTo(30);
  }

  @Test
  void aSettingWithoutDefaultMayBeMissing() {
    Settings settings = Settings.defaults(home);
    assertThat(settings.find(SettingTable.TELEGRAM_TOKEN)).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> settings.value(SettingTable.TELEGRAM_TOKEN))
        .withMessage("telegram.token has no default");
  }

  @Test
  void theTokenGoesBeforeItsFile() throws IOException {
    Settings settings = withTokenFile("123456:FILE");
    assertThat(settings.telegramToken().reveal()).isEqualTo("123456:FILE");
    assertThat(
            settings
                .with(SettingTable.TELEGRAM_TOKEN, new Secret("123456:SET"))
                .telegramToken()
                .reveal())
        .isEqualTo("123456:SET");
  }

  @Test
  void blanksAroundTheTokenInItsFileDoNotCount() throws IOException {
    assertThat(withTokenFile(" 123456:FILE\r\n").telegramToken().reveal()).isEqualTo("123456:FILE");
  }

  @Test
  void anEmptyTokenFileIsRefused() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> withTokenFile("\n").telegramToken())
        .withMessageContaining("token is empty; expected a token as @BotFather gives it.");
  }

  @Test
  void aTokenFileThatHoldsSomethingElseIsRefusedWithoutAWordOfIt() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> withTokenFile("123456:FILE but more").telegramToken())
        .withMessageContaining("holds something else")
        .withMessageNotContaining("FILE but");
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> withTokenFile("1".repeat(100_000)).telegramToken())
        .withMessageContaining("is longer than a token");
  }

  @Test
  void aTokenFileThatEverybodyCanReadIsWarnedOf() throws IOException {
    Settings settings = withTokenFile("123456:FILE");
    Path file = settings.value(SettingTable.TELEGRAM_TOKEN_FILE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(settings.tokenWarning())
        .hasValue(
            "telegram.token-file: %s can be read by every user of this machine. Run: chmod 600 %s"
                .formatted(file, file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(settings.tokenWarning()).isEmpty();
    assertThat(settings.with(SettingTable.TELEGRAM_TOKEN, new Secret("1:a")).tokenWarning())
        .isEmpty();
  }

  @Test
  void aMissingTokenIsRefused() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.defaults(home).telegramToken())
        .withMessage(
            "telegram.token: not set; expected a token as @BotFather gives it. "
                + "Set ANNALIST_TELEGRAM_TOKEN, or telegram.token-file in config/annalist.yaml.");
  }

  @Test
  void aTokenFileWithSomethingElseIsRefusedAndNotShown() throws IOException {
    Settings settings = withTokenFile("token = 123456:FILE");
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(settings::telegramToken)
        .withMessage(
            "telegram.token-file: %s holds something else; expected a token as @BotFather gives it."
                    .formatted(home.resolve("token"))
                + " The file holds the token and nothing else.");
  }

  @Test
  void aTokenFileThatIsMissingIsRefused() {
    Path file = home.resolve("none");
    Settings settings = Settings.defaults(home).with(SettingTable.TELEGRAM_TOKEN_FILE, file);
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(settings::telegramToken)
        .withMessage(
            "telegram.token-file: %s does not exist; expected a token as @BotFather gives it."
                    .formatted(file)
                + " The file holds the token and nothing else.");
  }

  @Test
  void aWebhookNeedsItsSecret() {
    Settings settings = Settings.defaults(home);
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(settings::webhookSecret)
        .withMessage(
            "telegram.webhook.secret-token: not set, though telegram.webhook.url is; expected 1 to"
                + " 256 of A to Z, a to z, 0 to 9, _ and -. Set"
                + " ANNALIST_TELEGRAM_WEBHOOK_SECRET_TOKEN to something that nobody can guess.");
    Secret secret = new Secret("a-Secret");
    assertThat(settings.with(SettingTable.TELEGRAM_WEBHOOK_SECRET_TOKEN, secret).webhookSecret())
        .isEqualTo(secret);
  }

  @Test
  void printingHidesSecrets() {
    Settings settings =
        Settings.defaults(home)
            .with(SettingTable.TELEGRAM_TOKEN, new Secret("123456:HIDDEN"))
            .with(SettingTable.STATE_URL, "jdbc:postgresql://db/x?user=me&password=HIDDEN");
    assertThat(settings)
        .hasToString("{state.url=jdbc:postgresql://db/x?user=me&password=***, telegram.token=***}");
  }

  private Settings withTokenFile(String content) throws IOException {
    Path file = Files.writeString(home.resolve("token"), content);
    return Settings.defaults(home).with(SettingTable.TELEGRAM_TOKEN_FILE, file);
  }
}
