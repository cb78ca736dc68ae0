package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.annalist.date.DayRange;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
  @ParameterizedTest(name = "a claim on {0} says something of {1}: {2}")
  @CsvSource({
    "1892-04-10, 1892-04-10, true",
    "1892-04-10, 1892-04, true",
    "1892-04-10, 1892-05, false",
    "1892-04, 1892-04-10, false",
    "1892, 1892-04, false",
    "1892, 1892, true",
    "1892-04-09/1892-04-11, 1892-04-10, true",
    "1892-01-01/1893-06-30, 1892, true",
    "189X, 1892, false",
    "1892-04-10, 1892-04-10/.., true",
    "1892-04-10/.., 1892-04-10, false",
    "1892-04-10/.., 1892-04-01/.., true",
    "1892/.., 1892-04-01/.., false",
  })
  void aClaimOnAMuchLongerTimeSaysNothingOfOneDay(String claimed, String asked, boolean says) {
    boolean overlap = days(claimed).overlaps(days(asked));
    assertThat(overlap && Stretch.isOf(claim("c").on(claimed).build(), days(asked)))
        .isEqualTo(says);
  }

  @ParameterizedTest(name = "a claim on {0} is on the month of {1}: {2}")
  @CsvSource({
    "1892-04, 1892-04-11/1892-04-20, true",
    "1892-04, 1892-04-10, false",
    "1892, 1892-04-11/1892-04-20, false",
    "1892-05, 1892-04-11/1892-04-20, false",
  })
  void aClaimOnAMonthMayBeOnAPartOfIt(String claimed, String asked, boolean may) {
    assertThat(Stretch.isOfMonth(claim("c").on(claimed).build(), days(asked))).isEqualTo(may);
  }

  @Test
  void aClaimWithoutADateSaysNothingOfAnyDay() {
    assertThat(Stretch.isOf(claim("c").build(), days("1892"))).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1892, 1892-01-01 to 1892-12-31",
    "1892 1893, 1892-01-01 to 1893-12-31",
    "1893-02 1892-04-10, 1892-04-10 to 1893-02-28",
    "1892-04-11/.., 1892-04-11 to any day",
    "1892-04-11/.. ../1893-02, 1892-04-11 to 1893-02-28",
    "1892 1892-04-11/.., 1892-04-11 to 1892-12-31",
    // Days that nothing has in common: the closed ones count.
    "1890 1892-04-11/.., 1890-01-01 to 1890-12-31",
  })
  void severalDatesMeanOneStretch(String dates, String stretch) {
    DayRange all = Objects.requireNonNull(Stretch.ofAll(Questions.expressions(dates.split(" "))));
    assertThat(Stretch.wording(all)).isEqualTo(stretch);
  }

  @Test
  void noDateMeansNoStretch() {
    assertThat(Stretch.ofAll(List.of())).isNull();
  }

  @Test
  void overALongTimeOnlyTheFirstClaimOnASubjectAtADateIsKept() {
    List<Claim> claims =
        List.of(
            claim("a").about("zenda").on("1892-04-10").build(),
            claim("b").about("zenda").on("1892-04-10").build(),
            claim("c").about("zenda").on("1892-04-11").build(),
            claim("d").about("hofbau").on("1892-04-10").build());
    assertThat(Stretch.firstOfEach(claims, days("1892")))
        .extracting(Claim::id)
        .containsExactly("a", "c", "d");
    assertThat(Stretch.firstOfEach(claims, days("1892-04-10"))).isEqualTo(claims);
  }

  private static DayRange days(String edtf) {
    return EdtfParser.parse(edtf).days();
  }
}
