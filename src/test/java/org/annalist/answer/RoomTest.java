package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoomTest {
  @ParameterizedTest(name = "{0} characters, {1} claims: {2}")
  @CsvSource({"300, 9, 3", "299, 9, 2", "10000, 2, 2", "0, 9, 1", "10000, 9, 5"})
  void holdsAsManyOfTheFirstClaimsAsFitWithTheirSources(int length, int most, int held) {
    List<Claim> claims = ofAHundredCharacters(5);
    assertThat(new Room(length, most).fill(claims)).isEqualTo(claims.subList(0, held));
  }

  @Test
  void nothingFillsNoRoom() {
    assertThat(new Room(100, 3).fill(List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Intent.class)
  void theShortestAnswerToAnyQuestionHasRoomForOneClaim(Intent intent) {
    assertThat(Room.forAnswerTo(Questions.asks(intent).build()).fill(ofAHundredCharacters(5)))
        .isNotEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "HOW_MANY, how many fell, true",
    "WHICH, which regiment helped, true",
    "WHAT, how many fell, true",
    "WHY, why did they fall, true",
    "COMPARE, was it 30 or 40, false",
    "HOW_MANY, how many fell? I have seen two numbers, false"
  })
  void accountsOfAFigureFitOneScreen(Intent intent, String utterance, boolean isShort) {
    Claim figure = claim("fell").counts("killed", 30, Value.Bound.EXACTLY, "soldiers").build();
    assertThat(Room.forAccounts(Questions.asks(intent).typed(utterance).build(), figure))
        .satisfies(length -> assertThat(length <= AccountsDigest.SCREEN).isEqualTo(isShort));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"WHO, true", "WHICH, true", "WHAT, false", "WHY, false"})
  void accountsInWordsHaveTheRoomThatTheQuestionAsksFor(Intent intent, boolean isShort) {
    Claim words = claim("fell").says("cause", new Value.Words("the flood")).build();
    assertThat(Room.forAccounts(Questions.asks(intent).typed("so").build(), words))
        .satisfies(length -> assertThat(length <= AccountsDigest.SCREEN).isEqualTo(isShort));
  }

  /** The source of such a claim takes 80 characters of the hundred. */
  private static List<Claim> ofAHundredCharacters(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> claim("claim-" + i).text("x".repeat(20)).build())
        .toList();
  }
}
