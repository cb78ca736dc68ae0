package org.annalist.question;

import java.util.List;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.temporal.DateFinder;
import org.annalist.temporal.DateFindings;
import org.annalist.temporal.SharedYear;
import org.annalist.text.FirstWords;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * Understands an utterance: the dates and entities in it, the words that are left to search for,
 * and its intent. Safe for several threads.
 */
public final class QuestionReader {
  private final NamesAndDatesFinder namesAndDates;
  private final SearchTerms searchTerms;
  private final IntentReader intents;
  private final Namesakes namesakes;

  /**
   * Makes a reader.
   *
   * @param dateFinder finds dates
   * @param spelling mends misspelt words
   * @param entities the entities that may be named
   * @param searchTerms brings the other words to search terms
   * @param classifier tells the intent
   * @param namesakes tells apart what goes by one name
   */
  public QuestionReader(
      DateFinder dateFinder,
      Spelling spelling,
      EntityStore entities,
      SearchTerms searchTerms,
      IntentClassifier classifier,
      Namesakes namesakes) {
    this.namesAndDates = new NamesAndDatesFinder(dateFinder, spelling, entities);
    this.searchTerms = searchTerms;
    this.intents = new IntentReader(classifier);
    this.namesakes = namesakes;
  }

  /**
   * Reads an utterance that nothing was said before.
   *
   * @param utterance any text
   * @return what was understood of it
   */
  public Question read(String utterance) {
    return read(utterance, null);
  }

  /**
   * Reads an utterance.
   *
   * @param utterance any text; of a long one the {@link FirstWords}
   * @param said the date that was spoken of before it, or null where there is none
   * @return what was understood of it
   */
  public Question read(String utterance, @Nullable HistoricalDate said) {
    String text = FirstWords.of(utterance);
    List<Word> typed = WordFinder.find(text);
    NamesAndDates all = namesAndDates.find(text, typed, said);
    List<Word> asking = asking(text, all);
    NamesAndDates named = all.among(asking);
    Classification intent = intents.read(text, typed, asking, named);
    AskingWords words = new AskingWords(asking, named);
    List<String> terms =
        searchTerms.of(named.words(), word -> words.isSearchedFor(word, intent.intent()));
    DateFindings dates = SharedYear.join(text, named.dated());
    Question question =
        new Question(
            text,
            intent,
            named.mentions(),
            dates.dates(),
            dates.impossible(),
            terms,
            words.telling());
    return namesakes.settle(question, asking);
  }

  /** The words without what stands beside the question, unless that is all there is. */
  private List<Word> asking(String text, NamesAndDates all) {
    List<Word> asking = Asides.without(text, all.words(), all::have);
    boolean isAsked = !all.isEmpty() || !searchTerms.of(asking, word -> true).isEmpty();
    return isAsked ? asking : all.words();
  }
}
