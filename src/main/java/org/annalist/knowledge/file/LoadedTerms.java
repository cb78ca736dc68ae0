package org.annalist.knowledge.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** The words that take a side, each with the neutral term to use instead. Immutable. */
final class LoadedTerms {
  private static final Pattern QUOTED =
      Pattern.compile("“[^”]{0,500}”|\"[^\"]{0,500}\"|«[^»]{0,500}»");

  private final Map<List<String>, String> neutral = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final int longest;

  LoadedTerms(List<YamlEntry> entries) {
    for (YamlEntry entry : entries) {
      String use = entry.text("use").map(YamlText::text).orElse("");
      entry.texts("terms").forEach(term -> neutral.put(folded(term.text()), use));
    }
    neutral.keySet().stream().filter(t -> !t.isEmpty()).forEach(t -> firstWords.add(t.get(0)));
    longest = neutral.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * A loaded term in a text.
   *
   * @param text as it stands there
   * @param use the neutral term to use
   * @param quoted whether it stands in quotation marks
   */
  record Use(String text, String use, boolean quoted) {}

  /** The loaded terms in a text, the longest at each place. */
  List<Use> in(String text) {
    List<Word> words = WordFinder.find(text);
    if (words.stream().map(Word::folded).noneMatch(firstWords::contains)) {
      return List.of();
    }
    List<Span> quotations = quotations(text);
    List<Use> uses = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int length = lengthOfTerm(words, start);
      if (length > 0) {
        List<Word> term = words.subList(start, start + length);
        Span span = new Span(term.get(0).span().start(), term.get(length - 1).span().end());
        boolean quoted = quotations.stream().anyMatch(quotation -> quotation.overlaps(span));
        uses.add(new Use(span.of(text), use(term).orElseThrow(), quoted));
      }
      start += Math.max(1, length);
    }
    return uses;
  }

  private int lengthOfTerm(List<Word> words, int start) {
    if (!firstWords.contains(words.get(start).folded())) {
      return 0;
    }
    for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
      if (use(words.subList(start, start + length)).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private Optional<String> use(List<Word> words) {
    return Optional.ofNullable(neutral.get(words.stream().map(Word::folded).toList()));
  }

  private static List<String> folded(String term) {
    return WordFinder.find(term).stream().map(Word::folded).toList();
  }

  private static List<Span> quotations(String text) {
    List<Span> quotations = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      quotations.add(new Span(quoted.start(), quoted.end()));
    }
    return quotations;
  }
}
