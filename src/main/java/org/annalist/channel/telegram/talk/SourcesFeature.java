package org.annalist.channel.telegram.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annalist.answer.Answer;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Press;
import org.annalist.channel.telegram.Recently;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.SourceButtons;
import org.annalist.knowledge.Claim;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** The button "Sources", which shows in full what an answer rests on. May be shared by threads. */
public final class SourcesFeature implements Feature {
  private final Function<List<String>, List<Claim>> claims;
  private final Recently presses;

  /**
   * Makes the feature.
   *
   * @param claims finds claims by their codes
   * @param presses remembers presses, so that two do no more than one
   */
  public SourcesFeature(Function<List<String>, List<Claim>> claims, Recently presses) {
    this.claims = claims;
    this.presses = presses;
  }

  @Override
  public Map<String, ButtonAction> buttons() {
    return Map.of(SourceButtons.KIND, this::show);
  }

  private List<PartialBotApiMethod<?>> show(Press press) {
    List<Claim> found = claims.apply(SourceButtons.codesIn(press.data()));
    if (found.isEmpty()) {
      return List.of();
    }
    String button = press.place().chat() + ":" + press.message() + ":" + press.data();
    if (!presses.isFirst(button)) {
      return List.of(press.acknowledged(Phrase.SOURCES_SENT));
    }
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(press.acknowledgedAtOnce());
    Answer answer = new Answer.Answered(Answer.Form.SOURCES, found, 0, List.of());
    calls.addAll(Composer.answer(press.place(), answer));
    return calls;
  }
}
