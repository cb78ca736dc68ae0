package org.annalist.channel.telegram.api;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.time.Duration;
import org.annalist.setting.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramSettingsTest {
  private static final Secret TOKEN = new Secret("1:t");
  private static final Duration WAIT = Duration.ofSeconds(10);

  @ParameterizedTest
  @ValueSource(strings = {"https://api.telegram.org", "http://127.0.0.1:8081", "http://localhost/"})
  void takesAServer(String url) {
    assertThatNoException().isThrownBy(() -> new TelegramSettings(TOKEN, URI.create(url), WAIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://host", "https:///x", "https://host/bot", "host", "https://a@host"})
  void refusesWhatIsNoServer(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TelegramSettings(TOKEN, URI.create(url), WAIT))
        .withMessage(
            "telegram.api-url "
                + url
                + ": expected http or https, a host and no path, as in https://api.telegram.org");
  }

  @Test
  void refusesWaitsThatTelegramDoesNotKnow() {
    URI url = TelegramSettings.API_URL;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TelegramSettings(TOKEN, url, Duration.ofSeconds(51), 1))
        .withMessage("telegram.poll-seconds 51: expected 1 to 50 seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TelegramSettings(TOKEN, url, Duration.ofSeconds(5), 0))
        .withMessage("workers 0: expected at least 1");
  }
}
