package org.annalist.channel.telegram.compose;

import java.util.function.IntConsumer;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A call after which something is noted, once it is carried out. */
public final class NotedCall extends PartialBotApiMethod<Message> {
  private final transient PartialBotApiMethod<?> original;
  private final transient IntConsumer done;

  /**
   * Makes the call.
   *
   * @param original the call
   * @param done takes the number of the message that was sent, or 0 where none was
   */
  public NotedCall(PartialBotApiMethod<?> original, IntConsumer done) {
    this.original = original;
    this.done = done;
  }

  /** What is called. */
  public PartialBotApiMethod<?> original() {
    return original;
  }

  public void isDone(int message) {
    done.accept(message);
  }

  public static PartialBotApiMethod<?> original(PartialBotApiMethod<?> call) {
    return call instanceof NotedCall noted ? noted.original : call;
  }

  @Override
  public String getMethod() {
    return original.getMethod();
  }

  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    return deserializeResponse(answer, Message.class);
  }
}
