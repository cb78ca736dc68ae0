package org.annalist.channel.telegram.owner;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Background;
import org.annalist.channel.telegram.Delivery;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/**
 * Tells the owners, in their private chats, what is wrong with knowledge files that are therefore
 * not in use: each mistake once, however often the bot is started meanwhile, and again only where
 * it was mended and made anew. Telegram lets the bot write only to those who have written to it
 * before.
 */
public final class KnowledgeNotice implements Feature {
  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeNotice.class);

  /** Outlasts the bot. */
  public interface Memory {
    /** Tells whether this was noted last. */
    boolean isNoted(String mistake);

    /** Notes what all owners were told of; empty when nothing is wrong any more. */
    void note(String mistake);
  }

  private final Set<Long> owners;
  private final Languages languages;
  private final Memory memory;
  private final Supplier<@Nullable String> mistakes;
  private final Duration pause;

  /** What was found last; null before the first look. */
  private @Nullable String last;

  private final Set<Long> untold = new TreeSet<>();

  /**
   * Makes the feature.
   *
   * @param owners Telegram's ids of those who are told; where there are none, nothing is done
   * @param mistakes gives what is wrong with the files as they are now, or null
   * @param memory knows what owners were told of before this start
   * @param pause how long to wait between two looks
   */
  public KnowledgeNotice(
      Set<Long> owners,
      Languages languages,
      Supplier<@Nullable String> mistakes,
      Memory memory,
      Duration pause) {
    this.memory = memory;
    this.owners = Set.copyOf(owners);
    this.languages = languages;
    this.mistakes = mistakes;
    this.pause = pause;
  }

  @Override
  public Background start(Delivery delivery, Set<String> commands) {
    if (owners.isEmpty()) {
      return () -> {};
    }
    Thread thread = new Thread(() -> lookUntilInterrupted(delivery), "telegram-owners");
    thread.setDaemon(true);
    thread.start();
    return thread::interrupt;
  }

  private void lookUntilInterrupted(Delivery delivery) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        look(delivery);
        Thread.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Delivery delivery) {
    try {
      String found = Objects.requireNonNullElse(mistakes.get(), "");
      if (!found.equals(last)) {
        untold.clear();
        untold.addAll(found.isEmpty() || memory.isNoted(found) ? Set.of() : owners);
        noteUnlessUntold(found);
        last = found;
      }
      if (!untold.isEmpty()) {
        untold.removeIf(owner -> isTold(owner, found, delivery));
        noteUnlessUntold(found);
      }
    } catch (RuntimeException e) { // such as a store of languages that is not reached now
      LOG.warn("The owners were not told of a mistake: {}", e.getClass().getName());
    }
  }

  private void noteUnlessUntold(String found) {
    if (untold.isEmpty() && !memory.isNoted(found)) {
      memory.note(found);
    }
  }

  /** Whether there is nothing more to be tried. */
  private boolean isTold(long owner, String found, Delivery delivery) {
    Place place = new Place(owner, owner, null, null, languages.of(owner, null));
    String said = place.words().say(Phrase.KNOWLEDGE_REFUSED, found);
    for (SendMessage message : Composer.talk(place, said, List.of())) {
      Delivery.Outcome outcome = delivery.deliver(message);
      if (outcome != Delivery.Outcome.DONE) {
        LOG.info("An owner was not told of a mistake in the knowledge ({})", outcome);
        return outcome != Delivery.Outcome.NOT_YET;
      }
    }
    return true;
  }
}
