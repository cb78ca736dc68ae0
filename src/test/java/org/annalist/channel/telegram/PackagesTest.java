package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.Imports;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages of the Telegram bot. */
class PackagesTest {
  private static final String OWN = "channel.telegram";

  /** The package that all of them may import: what a feature is. */
  private static final String CONTRACT = "";

  /** What a feature may import, and never another feature. */
  private static final Set<String> FOR_FEATURES = Set.of("compose", "page");

  /** What the others may import, the lowest first. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry(CONTRACT, Set.of()),
          Map.entry("api", Set.of()),
          Map.entry("page", Set.of()),
          Map.entry("compose", Set.of("page")),
          Map.entry("inbox", Set.of("api")),
          Map.entry("health", Set.of("api", "inbox")),
          Map.entry("trouble", Set.of("api", "health")),
          Map.entry("message", Set.of("api", "compose", "talk", "trouble")),
          Map.entry("send", Set.of("api", "compose", "trouble")),
          Map.entry("lane", Set.of("api", "inbox", "message", "send", "trouble")),
          Map.entry("intake", Set.of("api", "health", "inbox", "trouble")),
          Map.entry("webhook", Set.of("api", "health", "inbox", "intake", "trouble")),
          Map.entry("monitor", Set.of("api", "health", "inbox")),
          Map.entry("store", Set.of("daily", "inbox", "api", "menu", "person")),
          Map.entry("feedback.store", Set.of("feedback")));

  /** The one that puts the others together. */
  private static final String WHOLE = "bot";

  @Test
  void arrowsBetweenThemGoOneWay() {
    List<String> wrong = new ArrayList<>();
    Imports.forEach(
        (owner, imported, file) -> {
          Optional<String> from = part(owner);
          Optional<String> to = Imports.packageOf(imported).flatMap(PackagesTest::part);
          if (from.isPresent() && to.isPresent() && !isAllowed(from.get(), to.get())) {
            wrong.add(file + " imports " + imported);
          }
        });
    assertThat(wrong).isEmpty();
  }

  private static boolean isAllowed(String from, String to) {
    return to.equals(CONTRACT)
        || to.equals(from)
        || from.equals(WHOLE)
        || ARROWS.getOrDefault(from, FOR_FEATURES).contains(to);
  }

  /** Names the part of the bot that a package is; empty for what is none. */
  private static Optional<String> part(String name) {
    if (name.equals(OWN)) {
      return Optional.of(CONTRACT);
    }
    return name.startsWith(OWN + ".")
        ? Optional.of(name.substring(OWN.length() + 1))
        : Optional.empty();
  }
}
