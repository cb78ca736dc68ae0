package org.annalist.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.answer.Account;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;

/**
 * Puts answers into plain text: the statement first, with numbered marks, then the citations of
 * those numbers. Safe for several threads.
 */
public final class PlainText {
  /** A fact with its sources fits one screen of a phone. */
  private static final int SHORT = 700;

  private PlainText() {}

  /**
   * Puts an answer into text.
   *
   * @param answer any answer
   * @return one or more lines without a line break at the end, never empty
   */
  public static String of(Answer answer) {
    return answer.accept(new Renderer());
  }

  private static final class Renderer implements Answer.Cases<String> {
    private final Citations citations = new Citations();

    @Override
    public String answered(Answer.Answered answer) {
      return switch (answer.form()) {
        case FACT -> withCitations(lines(answer.claims(), this::fact), answer);
        case LISTING -> listing(answer);
        case OVERVIEW -> overview(answer);
        case SOURCES -> sources(answer.claims());
      };
    }

    /** In full where it is short enough; else ever shorter, but never without an account. */
    @Override
    public String disputed(Answer.Disputed answer) {
      List<Supplier<String>> shorterAndShorter =
          List.of(
              () -> withCitations(accounts(answer, this::statements), answer),
              () -> withCitations(accounts(answer, this::value), answer),
              () -> bareValues(answer) + citationLines(Renderer::publisherAndPlace),
              () -> bareValues(answer) + citationLines(Renderer::publisher));
      return shorterAndShorter.stream()
          .map(Supplier::get)
          .filter(text -> text.length() <= SHORT)
          .findFirst()
          .orElseGet(shorterAndShorter.get(shorterAndShorter.size() - 1));
    }

    private String bareValues(Answer.Disputed answer) {
      return String.join("\n", accounts(answer, this::bareValue)) + "\n\n";
    }

    private static List<String> accounts(
        Answer.Disputed answer, Function<Account, String> wording) {
      List<String> lines = new ArrayList<>();
      lines.add(BotWords.accountsDiffer(answer.matter()));
      answer.accounts().forEach(account -> lines.add("• " + wording.apply(account)));
      return lines;
    }

    private String statements(Account account) {
      return account.claims().stream().map(this::fact).collect(Collectors.joining(" "));
    }

    @Override
    public String clarify(Answer.Clarify answer) {
      List<String> lines = new ArrayList<>(List.of(BotWords.clarify(answer.name())));
      answer.options().forEach(option -> lines.add("• " + option.question()));
      return String.join("\n", lines);
    }

    @Override
    public String unknown(Answer.Unknown answer) {
      return withSuggestions(BotWords.reason(answer), answer.suggestions());
    }

    @Override
    public String invalid(Answer.Invalid answer) {
      return answer.finding() + ". " + answer.mend();
    }

    @Override
    public String talk(Answer.Talk answer) {
      return withSuggestions(BotWords.talk(answer), answer.suggestions());
    }

    private String fact(Claim claim) {
      String date = claim.date() == null ? "" : DateWording.of(claim.date());
      boolean saysDate = date.isEmpty() || claim.text().contains(date);
      return (saysDate ? "" : date + ": ") + claim.text() + marks(claim);
    }

    private String listed(Claim claim) {
      String date = claim.date() == null ? "" : DateWording.of(claim.date()) + ": ";
      return "• " + date + claim.text() + marks(claim);
    }

    /** The value and who gives it; where there is no value but words, the claim itself. */
    private String value(Account account) {
      String marks =
          account.claims().stream().map(this::marks).distinct().collect(Collectors.joining());
      Claim first = account.claims().get(0);
      return first.text().equals(account.value())
          ? account.value() + marks
          : account.value() + ", according to " + speakers(account) + marks;
    }

    private String bareValue(Account account) {
      return account.value()
          + account.claims().stream().map(this::marks).distinct().collect(Collectors.joining());
    }

    private static String publisherAndPlace(Citation citation) {
      return publisher(citation) + ", " + citation.locator();
    }

    private static String publisher(Citation citation) {
      Source source = citation.source();
      return source.publisher() + " (" + source.kind().wording() + ")" + reported(citation);
    }

    private static String speakers(Account account) {
      return account.claims().stream()
          .flatMap(claim -> claim.citations().stream())
          .map(Renderer::speaker)
          .distinct()
          .collect(Collectors.joining("; "));
    }

    /** Whose account it is: of one who is reported, and not of the one who reports. */
    private static String speaker(Citation citation) {
      return citation.asserter() == null ? citation.source().publisher() : citation.asserter();
    }

    private String listing(Answer.Answered answer) {
      List<String> lines = new ArrayList<>();
      int all = answer.claims().size() + answer.remaining();
      if (all > 1) {
        lines.add(all + " claims, in order:");
      }
      lines.addAll(lines(answer.claims(), this::listed));
      if (answer.remaining() > 0) {
        lines.add(BotWords.remaining(answer.remaining()));
      }
      addDiffering(lines, answer);
      return withCitations(lines, answer);
    }

    private String overview(Answer.Answered answer) {
      List<String> lines = new ArrayList<>(lines(answer.claims(), this::fact));
      if (answer.remaining() > 0) {
        lines.add(BotWords.remaining(answer.remaining()));
      }
      addDiffering(lines, answer);
      return withCitations(lines, answer);
    }

    private static void addDiffering(List<String> lines, Answer.Answered answer) {
      if (!answer.differing().isEmpty()) {
        lines.add(BotWords.differing(answer.differing()));
      }
    }

    private String sources(List<Claim> claims) {
      claims.forEach(citations::numbersOf);
      return citationLines(Renderer::withLink);
    }

    private static List<String> lines(List<Claim> claims, Function<Claim, String> line) {
      return claims.stream().map(line).toList();
    }

    private String marks(Claim claim) {
      return citations.numbersOf(claim).stream()
          .map(number -> " [" + number + "]")
          .collect(Collectors.joining());
    }

    /** A short answer leaves out the links where they would make it long. */
    private String withCitations(List<String> lines, Answer answer) {
      String text = String.join("\n", lines);
      boolean isShort = answer.claims().size() <= 3;
      String full = text + "\n\n" + citationLines(Renderer::withLink);
      return isShort && full.length() > SHORT
          ? text + "\n\n" + citationLines(Renderer::withoutLink)
          : full;
    }

    private String citationLines(Function<Citation, String> wording) {
      List<Citation> all = citations.inOrder();
      return IntStream.range(0, all.size())
          .mapToObj(i -> "[" + (i + 1) + "] " + wording.apply(all.get(i)))
          .collect(Collectors.joining("\n"));
    }

    private static String withLink(Citation citation) {
      String link = WebLink.of(citation.source().url()).map(url -> " " + url).orElse("");
      return withoutLink(citation) + link;
    }

    private static String withoutLink(Citation citation) {
      Source source = citation.source();
      return source.publisher()
          + " ("
          + source.kind().wording()
          + "): "
          + source.title()
          + ", "
          + citation.locator()
          + reported(citation);
    }

    private static String reported(Citation citation) {
      return citation.asserter() == null ? "" : ", reporting " + citation.asserter();
    }

    private static String withSuggestions(String text, List<String> suggestions) {
      return suggestions.isEmpty()
          ? text
          : text
              + "\n"
              + BotWords.suggestions()
              + suggestions.stream().map(s -> "\n• " + s).collect(Collectors.joining());
    }
  }
}
