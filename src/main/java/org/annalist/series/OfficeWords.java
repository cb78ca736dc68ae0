package org.annalist.series;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.SearchTerms;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** The words by which people ask for an office without its title. Safe for several threads. */
public final class OfficeWords {
  /** The titles of those who stand first in a country. */
  static final List<String> HEADS =
      List.of(
          "president",
          "leader",
          "king",
          "queen",
          "emperor",
          "sultan",
          "shah",
          "khan",
          "tsar",
          "czar");

  private static final List<String> LEADING =
      List.of(
          "who led",
          "leader",
          "who headed",
          "head",
          "headed",
          "at the head",
          "head of state",
          "who ruled",
          "ruler",
          "who governed",
          "in power",
          "in charge",
          "in office",
          "at the helm",
          "who was in power",
          "who was in charge",
          "who was in charge of");

  /** "Who came to power in 1892?" asks for an office that begins then. */
  private static final List<String> BEGINNING =
      List.of("came to power", "come to power", "took power", "took office", "took over", "became");

  private static final List<String> FOLLOWING =
      List.of("succeeded", "succeed", "successor", "replaced", "replace", "followed", "after");

  private static final List<String> PRECEDING = List.of("preceded", "predecessor", "before");

  /** What is held: "what office did she hold", "which post was his". */
  private static final Set<String> OFFICES =
      Set.of("office", "post", "position", "job", "role", "rank", "title", "function", "capacity");

  /** What tells nothing beside "then" and "at the time". */
  private static final List<String> SAYING_THEN =
      List.of("back", "time", "those", "days", "moment", "same", "then");

  private static final List<String> HOLDING =
      List.of("hold", "held", "have", "occupy", "occupied", "serve", "served");

  private static final Set<String> ASKING = Set.of("what", "which", "whats", "wat");

  private final SearchTerms searchTerms;
  private final Set<String> leading;
  private final Set<String> beginning;
  private final Set<String> succession;
  private final Set<String> holding;
  private final Set<String> heads;
  private final Set<String> sayingThen;

  public OfficeWords(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
    this.leading = wordByWord(LEADING);
    this.beginning = bare(searchTerms.of(String.join(" / ", BEGINNING)));
    this.succession = wordByWord(Stream.concat(FOLLOWING.stream(), PRECEDING.stream()).toList());
    this.holding = wordByWord(Stream.concat(OFFICES.stream(), HOLDING.stream()).toList());
    this.heads = wordByWord(HEADS);
    this.sayingThen = wordByWord(SAYING_THEN);
  }

  private Set<String> wordByWord(List<String> phrases) {
    return phrases.stream()
        .flatMap(
            phrase ->
                Stream.concat(
                    Stream.of(searchTerms.of(phrase)),
                    WordFinder.find(phrase).stream()
                        .map(word -> searchTerms.of(List.of(word), any -> true))))
        .flatMap(terms -> bare(terms).stream())
        .collect(Collectors.toSet());
  }

  /** The single words of phrases such as "president of", without those that tell nothing. */
  public Set<String> bare(Collection<String> terms) {
    return terms.stream()
        .flatMap(term -> Stream.of(term.split("_")))
        .filter(word -> !searchTerms.of(word).isEmpty())
        .collect(Collectors.toSet());
  }

  public boolean isHead(String term) {
    return heads.contains(term);
  }

  public boolean saysThen(String term) {
    return sayingThen.contains(term);
  }

  public boolean isLeading(String term) {
    return leading.contains(term);
  }

  public boolean isBeginning(String term) {
    return beginning.contains(term);
  }

  public boolean isSuccession(String term) {
    return succession.contains(term);
  }

  public boolean isHolding(String term) {
    return holding.contains(term);
  }

  public static boolean asksWhoBegan(String utterance) {
    return has(utterance, BEGINNING);
  }

  public static boolean asksWhoFollowed(String utterance) {
    return has(utterance, FOLLOWING);
  }

  public static boolean asksWhoPreceded(String utterance) {
    return has(utterance, PRECEDING);
  }

  /** "What office …", "in which post …", at the beginning of a question. */
  public static boolean asksForOffice(String utterance) {
    List<String> words = WordFinder.find(utterance).stream().limit(4).map(Word::folded).toList();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (ASKING.contains(words.get(i)) && OFFICES.contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String utterance, List<String> phrases) {
    String words =
        WordFinder.find(utterance).stream()
            .map(Word::folded)
            .collect(Collectors.joining(" ", " ", " "));
    return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
  }
}
