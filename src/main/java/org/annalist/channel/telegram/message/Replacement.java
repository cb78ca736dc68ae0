package org.annalist.channel.telegram.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.SentAnswers.Kind;
import org.annalist.channel.telegram.SentAnswers.Sent;
import org.annalist.channel.telegram.compose.EditedText;
import org.annalist.channel.telegram.compose.NotedCall;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;

/**
 * Brings the messages of an answer into line with what the answer is now. What says the same is
 * left alone, for Telegram refuses to change a message into what it is; a text is changed in place;
 * what is no part of the answer any more goes. For one use.
 *
 * @param noting notes what becomes of the messages
 */
record Replacement(Noting noting) {
  /**
   * Finds the calls to make.
   *
   * @param old the messages as they are
   * @param anew what would be sent if there were none
   * @return the calls, in this order
   */
  List<PartialBotApiMethod<?>> of(List<Sent> old, List<PartialBotApiMethod<?>> anew) {
    List<Sample> wanted = anew.stream().map(Sample::of).flatMap(Optional::stream).toList();
    List<PartialBotApiMethod<?>> calls =
        has(old, Kind.POLL) || has(old, Kind.PICTURE) || hasPicture(wanted)
            ? whole(old, wanted)
            : parts(old, wanted);
    anew.stream().filter(call -> Sample.of(call).isEmpty()).forEach(calls::add);
    return calls;
  }

  private static boolean has(List<Sent> old, Kind kind) {
    return old.stream().anyMatch(sent -> sent.kind() == kind);
  }

  private static boolean hasPicture(List<Sample> wanted) {
    return wanted.stream().anyMatch(sample -> sample.kind() == Kind.PICTURE);
  }

  /** A picture stands above its text, so all of it is sent anew; a quiz that was begun stays. */
  private List<PartialBotApiMethod<?>> whole(List<Sent> old, List<Sample> wanted) {
    boolean isQuizAgain =
        has(old, Kind.POLL) && wanted.stream().anyMatch(sample -> sample.kind() == Kind.POLL);
    boolean isSame =
        old.stream()
            .map(Sent::digest)
            .toList()
            .equals(wanted.stream().map(Sample::digest).toList());
    List<PartialBotApiMethod<?>> calls = new ArrayList<>();
    if (!isQuizAgain && !isSame) {
      old.forEach(sent -> calls.add(deletion(sent)));
      wanted.forEach(sample -> calls.add(noting.noted(sample)));
    }
    return calls;
  }

  private List<PartialBotApiMethod<?>> parts(List<Sent> old, List<Sample> wanted) {
    List<Sent> texts = old.stream().filter(sent -> sent.kind() == Kind.TEXT).toList();
    List<PartialBotApiMethod<?>> calls = new ArrayList<>();
    List<Sample> unsent = new ArrayList<>();
    List<Sent> kept = new ArrayList<>();
    for (Sample sample : wanted) {
      Optional<Sent> place = place(sample, old, texts, kept);
      place.ifPresent(kept::add);
      if (place.isEmpty()) {
        unsent.add(sample);
      } else if (place.get().digest() != sample.digest()) {
        calls.add(change(place.get(), sample));
      } else {
        noting.note(place.get().message(), sample); // what it is leant on for may be another
      }
    }
    old.stream().filter(sent -> !kept.contains(sent)).forEach(sent -> calls.add(deletion(sent)));
    unsent.forEach(sample -> calls.add(noting.noted(sample)));
    return calls;
  }

  /** The message that says this, or is to say it: the next text, or the same pin. */
  private static Optional<Sent> place(
      Sample sample, List<Sent> old, List<Sent> texts, List<Sent> kept) {
    return sample.kind() == Kind.TEXT
        ? texts.stream().filter(sent -> !kept.contains(sent)).findFirst()
        : old.stream()
            .filter(sent -> sent.kind() == sample.kind() && sent.digest() == sample.digest())
            .findFirst();
  }

  /** Where the message is gone by now, it is sent anew. */
  private NotedCall change(Sent old, Sample sample) {
    SendMessage text = (SendMessage) sample.call();
    NotedCall anew =
        new NotedCall(
            text,
            message -> {
              noting.forget(old.message());
              noting.note(message, sample);
            });
    EditedText edit = EditedText.of(old.message(), text).orElse(anew);
    return new NotedCall(edit, ignored -> noting.note(old.message(), sample));
  }

  private NotedCall deletion(Sent old) {
    String chat = Long.toString(noting.asked().chat());
    return new NotedCall(
        new DeleteMessage(chat, old.message()), ignored -> noting.forget(old.message()));
  }
}
