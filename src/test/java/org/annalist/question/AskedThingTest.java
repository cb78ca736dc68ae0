package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AskedThingTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "asked-thing.tsv", delimiter = '\t', numLinesToSkip = 1)
  void theWordsBehindTheQuestionWordNameTheThing(String question, @Nullable String thing) {
    assertThat(String.join(" ", AskedThing.in(WordFinder.find(question))))
        .isEqualTo(thing == null ? "" : thing);
  }
}
