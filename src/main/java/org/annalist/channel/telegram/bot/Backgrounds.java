package org.annalist.channel.telegram.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.channel.telegram.Background;
import org.annalist.channel.telegram.Delivery;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.trouble.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all features do of their own accord. A fault in one stops neither the bot nor the others.
 */
final class Backgrounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backgrounds.class);

  private final Delivery delivery;
  private final List<Background> started = new ArrayList<>();

  Backgrounds(Delivery delivery) {
    this.delivery = delivery;
  }

  /** Ends with the others what runs already. */
  void add(Background running) {
    started.add(running);
  }

  void start(List<Feature> features) {
    Set<String> commands =
        features.stream()
            .flatMap(feature -> feature.commands().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
    for (Feature feature : features) {
      try {
        started.add(feature.start(delivery, commands));
      } catch (RuntimeException e) {
        LOG.error("A part of the bot did not start", Faults.withoutMessages(e));
      }
    }
  }

  @Override
  public void close() {
    for (Background background : started) {
      try {
        background.close();
      } catch (RuntimeException e) {
        LOG.error("A part of the bot did not end", Faults.withoutMessages(e));
      }
    }
  }
}
