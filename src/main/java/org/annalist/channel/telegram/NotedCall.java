package org.annalist.channel.telegram;

import java.util.function.IntConsumer;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A call after which something is noted, once it is carried out. */
final class NotedCall extends PartialBotApiMethod<Message> {
  private final transient PartialBotApiMethod<?> original;
  private final transient IntConsumer done;

  /**
   * Makes the call.
   *
   * @param original the call
   * @param done takes the number of the message that was sent, or 0 where none was
   */
  NotedCall(PartialBotApiMethod<?> original, IntConsumer done) {
    this.original = original;
    this.done = done;
  }

  /** What is called. */
  PartialBotApiMethod<?> original() {
    return original;
  }

  void isDone(int message) {
    done.accept(message);
  }

  static PartialBotApiMethod<?> original(PartialBotApiMethod<?> call) {
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
