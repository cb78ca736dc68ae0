package org.annalist.account;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1892-04-10 | On 10 April 1892 a truce was signed.        | A truce was signed.
          1892-04-10 | A truce was signed on 10 April 1892.        | A truce was signed.
          1892-04-10 | The Hall burnt on 10 April 1892, says Hentzau. | The Hall burnt, says Hentzau.
          1892-04    | In April 1892 the hall burnt.               | The hall burnt.
          1892       | Zenda was the seat, then empty, in 1892; it is a ruin. | Zenda was the seat, then empty; it is a ruin.
          # The date is a part of something longer, or something hangs on it.
          1892-04    | In April 1892 and in May the hall burnt.    | In April 1892 and in May the hall burnt.
          1892       | The decision of 1892 was bad.               | The decision of 1892 was bad.
          1892-04-10 | The law, adopted on 10 April 1892, was bad. | The law, adopted on 10 April 1892, was bad.
          1892       | The king ruled not in 1892.                 | The king ruled not in 1892.
          1892-04-10 | It was on 10 April 1892 that it burnt.      | It was on 10 April 1892 that it burnt.
          """)
  void whatStandsBeforeTheLineIsNotSaidAgain(String date, String text, String headline) {
    assertThat(Headline.of(claim("a").on(date).text(text).build())).isEqualTo(headline);
  }

  private static final String LONG =
      "The king of Ruritania opened the great bridge over the Blue River beside the old Winter Palace";

  @ParameterizedTest(name = "…{0} → …{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          . The people danced.                   | .
          , who had paid for it.                 | .
          ; a storm came later.                  | .
          # Never without who says so, nor without what is set against it.
          . So says the Gazette.                 | . So says the Gazette.
          . The army denies it.                  | . The army denies it.
          ; Hentzau found that false.            | ; Hentzau found that false.
          , who had not paid for it.             | , who had not paid for it.
          # A clause in the middle, and an initial.
          , which he had paid, and danced there. | , which he had paid, and danced there.
          beside A. Hentzau.                     | beside A. Hentzau.
          """)
  void aLongClaimLosesOnlyWhatIsNotNeeded(String end, String shortened) {
    assertThat(Headline.shortened(LONG + " of Strelsau" + end))
        .isEqualTo(LONG + " of Strelsau" + shortened);
  }
}
