package org.annalist.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.ClaimBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "1892-03-05, 1892-03-05, true",
    "1892-03-05, 1892-03-06, false",
    // Less exact is not another date.
    "1892-03, 1892-03-05, true",
    "1892, 1892-03-05, true",
    "1892, 1892-03, true",
    "1892-04, 1892-03-05, false",
    "1892, 1893, false",
    "1892-03-05/1892-03-06, 1892-03-05, false",
  })
  void datesAgreeWhereOneIsOnlyLessExact(String one, String other, boolean agree) {
    assertAgree(date(one), date(other), agree);
  }

  @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
  @CsvSource({
    "300, 1892-03-05, 300, 1892-03-05, true",
    "300, 1892-03-05, 301, 1892-03-05, false",
    "300, 1892-03-05, 300, 1892-03, true",
    "300, 1892-03-05, 300, 1893-03-05, false",
    "300, , 300, 1892, true",
    "300, , 300, , true",
    "300, 1892/.., 300, 1893/.., true",
    "300, 1892/.., 300, 1892, false",
  })
  void figuresAgreeAtAboutTheSameTime(
      long one, @Nullable String oneDate, long other, @Nullable String otherDate, boolean agree) {
    assertAgree(figure(one, oneDate), figure(other, otherDate), agree);
  }

  @Test
  void figuresOfAnotherBoundDoNotAgree() {
    Claim atLeast =
        ClaimBuilder.claim("bound").counts("killed", 300, Value.Bound.AT_LEAST, "soldiers").build();
    assertAgree(figure(300, null), atLeast, false);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({"Chancellor, chancellor, true", "Şuşa, Susa, true", "king, count, false"})
  void wordsAgreeHoweverTheyAreWritten(String one, String other, boolean agree) {
    assertAgree(words(one), words(other), agree);
  }

  @Test
  void aFigureDoesNotAgreeWithWords() {
    assertAgree(figure(300, null), words("many"), false);
  }

  private static void assertAgree(Claim one, Claim other, boolean agree) {
    assertThat(Agreement.of(one, other)).isEqualTo(agree);
    assertThat(Agreement.of(other, one)).isEqualTo(agree);
  }

  private static Claim date(String edtf) {
    return ClaimBuilder.claim(edtf).says("date", null).on(edtf).build();
  }

  private static Claim figure(long number, @Nullable String edtf) {
    ClaimBuilder claim =
        ClaimBuilder.claim("figure").counts("killed", number, Value.Bound.EXACTLY, "soldiers");
    return edtf == null ? claim.build() : claim.on(edtf).build();
  }

  private static Claim words(String wording) {
    return ClaimBuilder.claim(wording).says("office", new Value.Words(wording)).build();
  }
}
