package org.annalist.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  private static final String TOKEN = "987654321:AAvery-SECRET_token-0123456789abcdef";

  private final Redaction redaction = new Redaction();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET https://api.example/bot{}/getMe failed|GET https://api.example/bot***/getMe failed",
        "{}|***",
        "a {} and {} b|a *** and *** b",
        "12 people, 3:45, 1988:1994|12 people, 3:45, 1988:1994",
        "jdbc:postgresql://bot:hunter2@host/db|jdbc:postgresql://***@host/db",
        "jdbc:postgresql://host/db?user=bot&password=hunter2&ssl=true|"
            + "jdbc:postgresql://host/db?user=bot&password=***&ssl=true",
        "PWD=hunter2;x|PWD=***;x",
        "https://example.org/page?a=b|https://example.org/page?a=b",
      })
  void cleansWhatIsPrinted(String text, String clean) {
    for (String form : forms()) {
      assertThat(redaction.clean(text.replace("{}", form))).isEqualTo(clean);
    }
  }

  /** As it is, and as it stands in an address, though the secret is not known. */
  private static String[] forms() {
    String inAddress = URLEncoder.encode(TOKEN, StandardCharsets.UTF_8);
    return new String[] {
      TOKEN, inAddress, inAddress.toLowerCase(Locale.ROOT), inAddress.replace("%3A", "%253A")
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"made up/by+me&more", "a\"b\\c-secret", "plain-secret"})
  void hidesWhatHasNoShapeOfItsOwn(String value) {
    redaction.hide(new Secret(value));
    String inAddress = URLEncoder.encode(value, StandardCharsets.UTF_8);
    for (String form :
        new String[] {
          value,
          inAddress,
          inAddress.toLowerCase(Locale.ROOT),
          inAddress.replace("+", "%20"),
          value.replace("\\", "\\\\").replace("\"", "\\\"")
        }) {
      assertThat(redaction.clean("x" + form + "y")).isEqualTo("x***y");
    }
  }

  @Test
  void leavesWordsThatAShortSecretIsPartOf() {
    redaction.hide(new Secret("a"));
    assertThat(redaction.clean("a banana")).isEqualTo("a banana");
  }

  @Test
  void knowsTheSecretsThatWereRead() {
    Settings settings = Settings.defaults(Path.of("home"));
    Secret secret =
        SettingTable.TELEGRAM_WEBHOOK_SECRET_TOKEN
            .kind()
            .read("webhook-secret-77", settings.home());
    SettingTable.STATE_URL.kind().read("jdbc:postgresql://u:pass-word-9@h/db", settings.home());
    assertThat(Redaction.OF_THIS_PROCESS.clean("it is " + secret.reveal() + ", pass-word-9"))
        .isEqualTo("it is ***, ***");
  }

  @Test
  void aWrongSecretIsNotQuoted() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(
            () -> {
              Collector collector = new Collector(Path.of("home"));
              collector.set("here", SettingTable.TELEGRAM_TOKEN, "not a token, yet secret");
              collector.set("here", SettingTable.STATE_URL, "jdbc:mysql://u:pass-word-9@h/db");
              Settings unused = collector.reading().sound();
            })
        .withMessageNotContainingAny("yet secret", "pass-word-9");
  }
}
