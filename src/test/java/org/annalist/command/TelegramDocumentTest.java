package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.setting.Setting;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.annalist.setting.SettingsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the guide to the Telegram bot to what the program takes. */
class TelegramDocumentTest {
  private static final Path GUIDE = Path.of("docs/telegram.md");
  private static final Pattern KEY = Pattern.compile("`(telegram\\.[a-z.-]+)`");

  private String guide = "";

  @BeforeEach
  void read() throws IOException {
    guide = Files.readString(GUIDE);
  }

  @Test
  void everySettingOfTheBotIsExplainedAndNothingElse() {
    List<Setting<?>> settings =
        SettingTable.all().stream().filter(s -> s.key().startsWith("telegram.")).toList();
    assertThat(settings)
        .allSatisfy(
            setting ->
                assertThat(guide)
                    .contains(
                        "| `%s` | `%s` |".formatted(setting.key(), setting.environmentVariable())));
    assertThat(KEY.matcher(guide).results().map(found -> found.group(1)))
        .allSatisfy(key -> assertThat(settings).extracting(Setting::key).contains(key));
  }

  @Test
  void theExampleOfAWebhookCanBeUsed(@TempDir Path folder) throws IOException {
    String example = guide.substring(guide.indexOf("```yaml\n") + "```yaml\n".length());
    Path file = folder.resolve("webhook.yaml");
    Files.writeString(file, example.substring(0, example.indexOf("```")));
    Settings settings = new SettingsReader(folder, Map.of()).read(Optional.of(file));
    String path = settings.value(SettingTable.TELEGRAM_WEBHOOK_URL).getPath();
    assertThat(settings.webhookSecret().reveal()).isNotEmpty();
    String server =
        settings.value(SettingTable.TELEGRAM_WEBHOOK_ADDRESS).getHostAddress()
            + ":"
            + settings.value(SettingTable.TELEGRAM_WEBHOOK_PORT);
    assertThat(guide)
        .contains("reverse_proxy " + path + " " + server + "\n")
        .contains("location = " + path + " {\n        proxy_pass http://" + server + ";");
  }
}
