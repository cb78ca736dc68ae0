package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "do others agree?, ACCOUNTS",
    "Do all the sources agree on that?, ACCOUNTS",
    "is that certain?, ACCOUNTS",
    "and is it disputed, ACCOUNTS",
    "is that true?, ACCOUNTS",
    "but is this really correct?, ACCOUNTS",
    "isn't that a lie?, ACCOUNTS",
    "are there other accounts?, ACCOUNTS",
    "does anyone dispute that?, ACCOUNTS",
    "what did the other side say?, OTHER_SIDE",
    "and what do others say about it, OTHER_SIDE",
    "and the other side?, OTHER_SIDE",
    "how do they know?, KNOWING",
    "how is that known, KNOWING",
    "are you sure?, KNOWING",
    "what is the evidence for that?, KNOWING",
  })
  void aMessageMayDoubtWhatWasTold(String utterance, Doubt doubt) {
    assertThat(Doubt.of(utterance)).hasValue(doubt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "did they agree?",
        "was it accepted?",
        "do others agree on the siege of Zenda?",
        "how do they know the Duke?",
        "what did the Duke say?",
        "is it true that Zenda fell?",
        "is that the right bank?",
        "what did the other side of the river look like?",
        "",
      })
  void aMessageThatAsksForSomethingDoubtsNothing(String utterance) {
    assertThat(Doubt.of(utterance)).isEmpty();
  }

  @Test
  void whatIsLongDoubtsNothing() {
    assertThat(Doubt.of("and ".repeat(12) + "are you sure")).isEmpty();
  }
}
