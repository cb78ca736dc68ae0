package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(TestBotExtension.class)
class NearNamesTest {
  private final NearNames nearNames;

  NearNamesTest(TestBot bot) {
    this.nearNames = bot.nearNames();
  }

  @ParameterizedTest
  @CsvSource({
    "who was Rudalf Elfberg?, who was Rudolf Elphberg?",
    "where is Stralzou?, where is Strelsau?",
    "where is Ruritenja now?, where is Ruritania now?",
  })
  void aNameThatIsNearTakesThePlaceOfWhatWasTyped(String typed, String meant) {
    assertThat(nearNames.of(typed, 3)).extracting(NearNames.Near::question).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"when was the truce signed?", "where is Xyzabcde?", "?", "1892", "who is Al?"})
  void knownWordsAndWordsNearNothingAreNoNames(String typed) {
    assertThat(nearNames.of(typed, 3)).isEmpty();
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(nearNames.of("", 3)).isEqualTo(List.of());
  }
}
