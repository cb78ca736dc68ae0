package org.annalist.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.temporal.DateAnchor;
import org.annalist.temporal.DateExpression;
import org.annalist.temporal.DateFinder;
import org.annalist.temporal.DateFindings;
import org.annalist.temporal.SharedYear;
import org.annalist.text.FirstWords;
import org.annalist.text.Folding;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * Understands an utterance: the dates and entities in it, the words that are left to search for,
 * and its intent. Safe for several threads.
 */
public final class QuestionReader {
  private final DateFinder dateFinder;
  private final Spelling spelling;
  private final Gazetteer gazetteer;
  private final DocumentNumbers numbers;
  private final SearchTerms searchTerms;
  private final IntentClassifier classifier;
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
    this.dateFinder = dateFinder;
    this.spelling = spelling;
    this.gazetteer = new Gazetteer(entities);
    this.numbers = new DocumentNumbers(entities);
    this.searchTerms = searchTerms;
    this.classifier = classifier;
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
    List<Word> written =
        QuestionSlips.mend(text, ShortForms.writeOut(text, typed), spelling::isKnown);
    List<Word> words = mended(text, written);
    List<EntityMention> named = withMended(named(text, words), written, words);
    DateFindings found = dateFinder.find(text, anchors(named, words), said);
    List<DateExpression> read = withoutAbout(found.dates(), named);
    List<EntityMention> allNamed = withoutDates(named, read);
    List<DateExpression> allDates = withoutNames(read, allNamed);
    List<Word> asking = asking(text, words, allNamed, allDates);
    List<EntityMention> mentions = allNamed.stream().filter(m -> isIn(m.span(), asking)).toList();
    List<DateExpression> dates =
        Today.without(
            allDates.stream().filter(d -> isIn(d.span(), asking)).toList(), asking, mentions);
    Classification classification =
        Thanks.isAll(text, typed) && mentions.isEmpty() && dates.isEmpty()
            ? Classification.certain(Intent.THANKS)
            : ChoiceOfDates.settle(text, asking, dates)
                .orElseGet(() -> Asides.settle(text, asking, classify(asking, mentions, dates)));
    boolean asksForSource = classification.intent() == Intent.SOURCE;
    Set<Word> courtesies = Asides.courtesies(words);
    Set<Word> beside = new HashSet<>(courtesies);
    Set<Word> speaking = new HashSet<>(Voice.words(mentions, asking));
    speaking.addAll(NameTheOne.words(asking));
    speaking.addAll(NamesOf.words(asking));
    beside.addAll(speaking);
    beside.addAll(DatePrepositions.among(words, dates));
    List<String> terms =
        searchTerms.of(
            words,
            word ->
                asking.contains(word)
                    && isOutside(word, mentions, dates)
                    && !beside.contains(word)
                    && !(asksForSource && SourceWords.isOne(word)));
    List<Word> told =
        asking.stream()
            .filter(word -> !speaking.contains(word))
            .filter(word -> !courtesies.contains(word) || !isOutside(word, mentions, dates))
            .toList();
    DateFindings joined = SharedYear.join(text, new DateFindings(dates, found.impossible()));
    return namesakes.settle(
        new Question(
            text, classification, mentions, joined.dates(), joined.impossible(), terms, told),
        asking);
  }

  /** Politeness is no misspelt name. */
  private List<Word> mended(String text, List<Word> written) {
    List<Word> mended = spelling.mend(written);
    if (mended.equals(written)) {
      return written;
    }
    Set<Word> beside = Asides.beside(text, written);
    List<Word> words = new ArrayList<>(mended);
    for (int i = 0; i < words.size(); i++) {
      if (beside.contains(written.get(i))) {
        words.set(i, written.get(i));
      }
    }
    return words;
  }

  private List<EntityMention> named(String text, List<Word> words) {
    return Descriptions.widen(text, words, numbers.addTo(gazetteer.find(text, words), text, words));
  }

  /** Marks the mentions that have a word whose spelling was mended. */
  private static List<EntityMention> withMended(
      List<EntityMention> mentions, List<Word> written, List<Word> mended) {
    List<Word> changed = mended.stream().filter(word -> !written.contains(word)).toList();
    return changed.isEmpty()
        ? mentions
        : mentions.stream()
            .map(
                mention ->
                    changed.stream().anyMatch(word -> mention.span().overlaps(word.span()))
                        ? mention.asMended()
                        : mention)
            .toList();
  }

  /** The words without what stands beside the question, unless that is all there is. */
  private List<Word> asking(
      String text, List<Word> words, List<EntityMention> mentions, List<DateExpression> dates) {
    List<Word> asking = Asides.without(text, words, word -> !isOutside(word, mentions, dates));
    boolean isAsked =
        !mentions.isEmpty() || !dates.isEmpty() || !searchTerms.of(asking, word -> true).isEmpty();
    return isAsked ? asking : words;
  }

  /**
   * An event or a document can say when: "after the ceasefire", "before the Treaty". Where the time
   * between two of them is asked for, or their order, they are what the question is about.
   */
  private static List<DateAnchor> anchors(List<EntityMention> mentions, List<Word> words) {
    if (OrderOfTwo.isAskedFor(words, mentions)) {
      return List.of();
    }
    List<DateAnchor> anchors =
        mentions.stream()
            .filter(mention -> !OrderOfTwo.isOfKindAskedFor(mention, words))
            .flatMap(mention -> anchor(mention).stream())
            .toList();
    return anchors.size() > 1 && TimeBetween.isAskedFor(words) ? List.of() : anchors;
  }

  private static Optional<DateAnchor> anchor(EntityMention mention) {
    boolean mayBePlace = has(mention, EntityType.PLACE);
    return mention.candidates().stream()
        .filter(entity -> entity.type() == EntityType.EVENT || entity.type() == EntityType.DOCUMENT)
        .map(Entity::date)
        .filter(Objects::nonNull)
        .map(date -> new DateAnchor(mention.span(), date, mayBePlace))
        .findFirst();
  }

  private static boolean has(EntityMention mention, EntityType type) {
    return mention.candidates().stream().anyMatch(entity -> entity.type() == type);
  }

  private Classification classify(
      List<Word> words, List<EntityMention> mentions, List<DateExpression> dates) {
    List<String> tokens = MaskedTokens.of(words, mentions, dates);
    if (tokens.equals(List.of("{date}"))) {
      return Classification.certain(Intent.ON_DATE);
    }
    if (tokens.equals(List.of("{document}"))) {
      return Classification.certain(Intent.WHAT);
    }
    Classification classified = classifier.classify(tokens);
    return classified.intent() == Intent.ON_DATE && isHardlyMoreThanDate(tokens)
        ? classified
        : QuestionWords.settle(words, overTime(words, dates).orElse(classified));
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

  /** "Statements about Zenda" are on it, and not of about that time. */
  private static List<DateExpression> withoutAbout(
      List<DateExpression> dates, List<EntityMention> mentions) {
    return dates.stream()
        .filter(
            date ->
                !Folding.fold(date.text()).startsWith("about ")
                    || mentions.stream().noneMatch(m -> m.span().overlaps(date.span())))
        .toList();
  }

  /** A name counts beside a date only where it says more than the date does. */
  private static List<EntityMention> withoutDates(
      List<EntityMention> mentions, List<DateExpression> dates) {
    return mentions.stream()
        .filter(
            mention ->
                dates.stream()
                    .filter(date -> date.span().overlaps(mention.span()))
                    .allMatch(
                        date ->
                            date.span().length() < mention.span().length()
                                || isTimeOf(date, mention)))
        .toList();
  }

  private static List<DateExpression> withoutNames(
      List<DateExpression> dates, List<EntityMention> mentions) {
    return dates.stream()
        .filter(
            date ->
                mentions.stream()
                    .noneMatch(m -> m.span().overlaps(date.span()) && !isTimeOf(date, m)))
        .toList();
  }

  /** "During the war" is the time of the war, and says that it is spoken of. */
  private static boolean isTimeOf(DateExpression date, EntityMention mention) {
    return date.span().length() > mention.span().length()
        && mention.candidates().stream().anyMatch(entity -> date.date().equals(entity.date()));
  }

  private static boolean isIn(Span span, List<Word> words) {
    return words.stream().anyMatch(word -> word.span().overlaps(span));
  }

  private static boolean isOutside(
      Word word, List<EntityMention> mentions, List<DateExpression> dates) {
    for (EntityMention mention : mentions) {
      if (mention.span().overlaps(word.span())) {
        return false;
      }
    }
    for (DateExpression date : dates) {
      if (date.span().overlaps(word.span())) {
        return false;
      }
    }
    return true;
  }
}
