package org.annalist.channel.telegram.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import org.annalist.channel.telegram.api.PollUpdates;
import org.annalist.channel.telegram.api.WebhookSettings;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;

/**
 * The method {@code setWebhook}, as JSON: the library's own is made for uploading a certificate,
 * which TLS by a reverse proxy has no need of.
 */
final class SetWebhookCall extends BotApiMethodBoolean {
  private final WebhookSettings settings;

  SetWebhookCall(WebhookSettings settings) {
    this.settings = settings;
  }

  @JsonProperty("url")
  String url() {
    return settings.url().toString();
  }

  @JsonProperty("secret_token")
  String secretToken() {
    return settings.secretToken().reveal();
  }

  /** The same as by polling. */
  @JsonProperty("allowed_updates")
  List<String> allowedUpdates() {
    return new PollUpdates(null, Duration.ZERO).allowedUpdates();
  }

  @Override
  public String getMethod() {
    return "setWebhook";
  }
}
