package org.annalist.question;

import java.util.List;
import java.util.Optional;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Word;

/**
 * Tells what a question wants: by a rule where one is certain, else by the classifier. Safe for
 * several threads, where the classifier is.
 */
final class IntentReader {
  private final IntentClassifier classifier;

  IntentReader(IntentClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * Tells the intent.
   *
   * @param text an utterance
   * @param typed its words as typed
   * @param asking those words of it that ask, with their spelling mended
   * @param named the names and dates among these
   */
  Classification read(String text, List<Word> typed, List<Word> asking, NamesAndDates named) {
    if (named.isEmpty() && Thanks.isAll(text, typed)) {
      return Classification.certain(Intent.THANKS);
    }
    return ChoiceOfDates.settle(text, asking, named.dates())
        .orElseGet(() -> Asides.settle(text, asking, classify(asking, named)));
  }

  private Classification classify(List<Word> asking, NamesAndDates named) {
    List<String> tokens = MaskedTokens.of(asking, named.mentions(), named.dates());
    if (tokens.equals(List.of("{date}"))) {
      return Classification.certain(Intent.ON_DATE);
    }
    if (tokens.equals(List.of("{document}"))) {
      return Classification.certain(Intent.WHAT);
    }
    Classification classified = classifier.classify(tokens);
    return classified.intent() == Intent.ON_DATE && isHardlyMoreThanDate(tokens)
        ? classified
        : QuestionWords.settle(asking, overTime(asking, named.dates()).orElse(classified));
  }

  /** What happened in a time may be asked for in words of its own. */
  private static Optional<Classification> overTime(List<Word> words, List<DateExpression> dates) {
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    return InOrder.isAskedFor(words)
        ? Optional.of(Classification.certain(Intent.TIMELINE))
        : Asides.askWhatFollowed(words)
            ? Optional.of(Classification.certain(Intent.ON_DATE))
            : Optional.empty();
  }

  /** "In May 1904?" has no word of its own that could say what is asked. */
  private static boolean isHardlyMoreThanDate(List<String> tokens) {
    return tokens.size() == 2 && tokens.get(1).equals("{date}");
  }
}
