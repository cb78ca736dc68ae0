package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AskedForTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "asked-for.tsv", delimiter = '\t', numLinesToSkip = 1)
  void theQuestionWordTellsWhatIsAskedFor(String question, @Nullable String intent) {
    assertThat(AskedFor.by(question).map(Intent::id)).isEqualTo(Optional.ofNullable(intent));
  }
}
