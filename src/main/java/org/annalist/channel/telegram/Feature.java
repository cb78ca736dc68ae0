package org.annalist.channel.telegram;

import java.util.Map;

/** A part of what the bot can do beside answering questions. */
public interface Feature {
  /**
   * Returns the commands of this feature.
   *
   * @return what each does, by its name without the stroke
   */
  default Map<String, CommandAction> commands() {
    return Map.of();
  }

  /**
   * Returns the buttons of this feature.
   *
   * @return what each kind does, by what its data begin with, up to the colon
   */
  default Map<String, ButtonAction> buttons() {
    return Map.of();
  }
}
