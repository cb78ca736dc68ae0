package org.annalist.channel.telegram.menu;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.annalist.channel.telegram.Background;
import org.annalist.channel.telegram.Delivery;
import org.annalist.channel.telegram.Feature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets the commands, the name and the descriptions that Telegram shows, in every language, beside
 * the answering. What was set before is left alone, and what Telegram does not take is tried again
 * at the next start: a bot answers without a menu, too.
 */
public final class MenuFeature implements Feature {
  private static final Logger LOG = LoggerFactory.getLogger(MenuFeature.class);

  private final Optional<String> name;
  private final MenuRecord set;

  /**
   * Makes the feature.
   *
   * @param name the name of the bot, or empty to leave it as it is
   * @param set what was last set
   */
  public MenuFeature(Optional<String> name, MenuRecord set) {
    this.name = name;
    this.set = set;
  }

  @Override
  public Background start(Delivery delivery, Set<String> commands) {
    Thread setting = new Thread(() -> setAll(delivery, commands), "telegram-menu");
    setting.setDaemon(true);
    setting.start();
    return setting::interrupt;
  }

  private void setAll(Delivery delivery, Set<String> commands) {
    try {
      for (MenuItems.Item item : MenuItems.all(name, commands)) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        set(item, delivery);
      }
    } catch (IllegalStateException e) {
      LOG.info("The menu was not set: {}", e.getMessage());
    }
  }

  private void set(MenuItems.Item item, Delivery delivery) {
    String digest = digest(item.content());
    if (set.isSet(item.name(), digest)) {
      return;
    }
    Delivery.Outcome outcome = delivery.deliver(item.call());
    if (outcome == Delivery.Outcome.DONE) {
      set.set(item.name(), digest);
    } else {
      LOG.info("Telegram did not take the bot's {} ({})", item.name(), outcome);
    }
  }

  private static String digest(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java machine has SHA-256", e);
    }
  }
}
