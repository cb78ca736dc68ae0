package org.annalist.channel.telegram;

/** What a feature does of its own accord while the bot runs. */
@FunctionalInterface
public interface Background extends AutoCloseable {
  /** Ends it within a second or so. */
  @Override
  void close();
}
