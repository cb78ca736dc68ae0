package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AskedThingTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "asked-thing.tsv", delimiter = '\t', numLinesToSkip = 1)
  void theWordsBehindTheQuestionWordNameTheThing(String question, @Nullable String thing) {
    assertThat(String.join(" ", AskedThing.in(WordFinder.find(question))))
        .isEqualTo(thing == null ? "" : thing);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "How many tanks crossed the bridge?, tanks crossed",
    "What was the number of barrels sold?, barrels sold",
    "and how much gold was found, gold",
    "How many were hurt?,",
    "How many wounded were there?,",
    "How many times did it burn?,",
    "Which number did he draw?,",
    "How long is the bridge?,",
  })
  void theWordsBehindTheAmountNameWhatIsCounted(String question, @Nullable String thing) {
    assertThat(AskedThing.counted(WordFinder.find(question)))
        .extracting(Word::folded)
        .isEqualTo(thing == null ? List.of() : List.of(thing.split(" ")));
  }
}
