package org.annalist.channel.telegram.trouble;

import java.util.Optional;
import org.annalist.channel.telegram.api.ApiFault;

/** Makes the calls without which the bot cannot begin, again and again until each has worked. */
public final class Insistence {
  /** A call. */
  public interface Call<T> {
    T make() throws ApiFault;
  }

  private final Trouble trouble;
  private final StopSignal stop;

  public Insistence(Trouble trouble, StopSignal stop) {
    this.trouble = trouble;
    this.stop = stop;
  }

  /**
   * Makes a call until it works.
   *
   * @param call the call
   * @return its result, or empty when the bot was stopped before there was one
   * @throws BotException when another try is of no use: the token is wrong
   */
  public <T> Optional<T> on(Call<T> call) {
    while (!stop.isStopping()) {
      try {
        return Optional.of(call.make());
      } catch (ApiFault fault) {
        stop.pause(trouble.after(fault));
      }
    }
    return Optional.empty();
  }
}
