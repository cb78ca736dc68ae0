package org.annalist.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.Names;
import org.annalist.text.NumberWords;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Finds documents that go by their number alone, or by it and words of their name: "853 or 874?",
 * "council res eight hundred fifty-three". A bare number counts only where it counts nothing else.
 * Safe for several threads.
 */
final class DocumentNumbers {
  /** A number in words has no more than these. */
  private static final int LONGEST = 8;

  /** Shorter numbers stand for too much else. */
  private static final int FEWEST_DIGITS = 3;

  private static final Set<String> NUMBER_SIGNS = Set.of("no", "nr", "number", "num");

  private final Map<String, List<Entity>> byNumber = new HashMap<>();

  DocumentNumbers(EntityStore entities) {
    for (Entity entity : entities.numbered()) {
      String number = entity.particulars().number();
      if (number != null) {
        byNumber.computeIfAbsent(Names.key(number), key -> new ArrayList<>()).add(entity);
      }
    }
  }

  /** The mentions, with those of documents by their numbers, in the order of the words. */
  List<EntityMention> addTo(List<EntityMention> named, String utterance, List<Word> words) {
    if (byNumber.isEmpty()) {
      return named;
    }
    List<EntityMention> all = new ArrayList<>(named);
    boolean isNote = isNote(words, named);
    int at = 0;
    while (at < words.size()) {
      Run run = runAt(words, at);
      List<Entity> documents = documents(run, words);
      if (!documents.isEmpty()
          && named.stream().noneMatch(m -> m.span().overlaps(run.span(words)))) {
        add(all, utterance, words, run, documents, isNote);
      }
      at = Math.max(at + 1, run.end());
    }
    return all.stream().sorted(Comparator.comparingInt(m -> m.span().start())).toList();
  }

  /** The words from start to before end that are one number, and that number. */
  private record Run(int start, int end, String number) {
    Span span(List<Word> words) {
      return new Span(words.get(start).span().start(), words.get(end - 1).span().end());
    }
  }

  private Run runAt(List<Word> words, int at) {
    List<String> run =
        words.subList(at, words.size()).stream().map(Word::folded).limit(LONGEST).toList();
    int numeral = NumberWords.length(run);
    if (numeral > 1) {
      long value = NumberWords.value(run.subList(0, numeral)).orElseThrow();
      return new Run(at, at + numeral, Long.toString(value));
    }
    boolean isPair = run.size() > 1 && byNumber.containsKey(run.get(0) + " " + run.get(1));
    return isPair
        ? new Run(at, at + 2, run.get(0) + " " + run.get(1))
        : new Run(at, at + 1, run.get(0));
  }

  private List<Entity> documents(Run run, List<Word> words) {
    boolean isLong = run.number().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    return isLong && !words.isEmpty() ? byNumber.getOrDefault(run.number(), List.of()) : List.of();
  }

  private void add(
      List<EntityMention> all,
      String utterance,
      List<Word> words,
      Run run,
      List<Entity> documents,
      boolean isNote) {
    List<Entity> meant = documents;
    int start = run.start();
    Set<String> names = namesOf(documents);
    while (start > 0 && belongs(words.get(start - 1), names, documents, all)) {
      start--;
    }
    boolean isNamed = start < run.start();
    boolean countsNothing =
        run.end() == words.size()
            || SeriesWords.standsBehindNumber(words.get(run.end()).folded())
            || byNumber.containsKey(words.get(run.end()).folded());
    if (isNamed || isNote || countsNothing) {
      Span span = new Span(words.get(start).span().start(), run.span(words).end());
      all.removeIf(mention -> mention.span().overlaps(span));
      all.add(new EntityMention(span, span.of(utterance), meant));
    }
  }

  private static Set<String> namesOf(List<Entity> documents) {
    return documents.stream()
        .flatMap(document -> WordFinder.find(document.name()).stream())
        .map(Word::folded)
        .filter(word -> !SeriesWords.endsKind(word) || NUMBER_SIGNS.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** A word before the number that is of the document's name, or names its body. */
  private static boolean belongs(
      Word word, Set<String> names, List<Entity> documents, List<EntityMention> mentions) {
    Set<String> bodies = new HashSet<>();
    documents.forEach(document -> bodies.add(String.valueOf(document.particulars().body())));
    boolean isOfBody =
        mentions.stream()
            .filter(mention -> mention.span().overlaps(word.span()))
            .flatMap(mention -> mention.candidates().stream())
            .anyMatch(entity -> bodies.contains(entity.id()));
    boolean isFree = mentions.stream().noneMatch(m -> m.span().overlaps(word.span()));
    return isOfBody
        || (isFree && (names.contains(word.folded()) || NUMBER_SIGNS.contains(word.folded())));
  }

  /** Nothing but known numbers, names, and words that join them. */
  private boolean isNote(List<Word> words, List<EntityMention> named) {
    return words.stream()
        .filter(word -> named.stream().noneMatch(m -> m.span().overlaps(word.span())))
        .allMatch(
            word -> byNumber.containsKey(word.folded()) || SeriesWords.joinsNumbers(word.folded()));
  }
}
