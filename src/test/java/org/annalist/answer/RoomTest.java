package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
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
    assertThat(Room.forAnswerTo(intent).fill(ofAHundredCharacters(5))).isNotEmpty();
  }

  /** The source of such a claim takes 80 characters of the hundred. */
  private static List<Claim> ofAHundredCharacters(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> claim("claim-" + i).text("x".repeat(20)).build())
        .toList();
  }
}
