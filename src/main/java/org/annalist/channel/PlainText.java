package org.annalist.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.answer.Account;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.answer.Digest;
import org.annalist.answer.Dispute;
import org.annalist.answer.Reply;
import org.annalist.answer.Speaker;
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

  /** A list with its sources fits one message of the narrowest channel. */
  private static final int LONG = 3900;

  /** So many claims are a fact; more are a list. */
  private static final int FEW = 3;

  private static final Words WORDS = Words.ENGLISH;

  private PlainText() {}

  /**
   * Puts an answer into text.
   *
   * @param answer any answer
   * @return one or more lines without a line break at the end, never empty
   */
  public static String of(Answer answer) {
    return answer.accept(new Renderer(0));
  }

  /**
   * Puts a reply into text: the answer, and below it which names were read into misspelt ones.
   *
   * @param reply any reply
   * @return one or more lines without a line break at the end, never empty
   */
  public static String of(Reply reply) {
    String readAs = WORDS.readAs(reply);
    return readAs.isEmpty()
        ? of(reply.answer())
        : reply.answer().accept(new Renderer(readAs.length() + 1)) + "\n" + readAs;
  }

  private static final class Renderer implements Answer.Cases<String> {
    private final Citations citations = new Citations();

    /** How much of the room something else takes. */
    private final int taken;

    Renderer(int taken) {
      this.taken = taken;
    }

    @Override
    public String answered(Answer.Answered answer) {
      return switch (answer.form()) {
        case FACT -> facts(answer);
        case LISTING -> listing(answer);
        case TIMELINE -> timeline(answer);
        case OVERVIEW -> overview(answer);
        case SOURCED -> sourced(answer);
        case SOURCES -> sources(answer.claims());
      };
    }

    /** In full where it is short enough; else ever shorter, but never without an account. */
    @Override
    public String disputed(Answer.Disputed answer) {
      List<Function<Renderer, String>> shorterAndShorter =
          List.of(
              to -> to.withCitations(accounts(answer, to::statements), SHORT),
              to -> to.withCitations(accounts(answer, to::value), SHORT),
              to -> digest(answer));
      return shorterAndShorter.stream()
          .map(form -> form.apply(new Renderer(taken)))
          .filter(text -> text.length() <= SHORT - taken)
          .findFirst()
          .orElseGet(() -> digest(new Answer.Disputed(answer.dispute(), List.of())));
    }

    /** The accounts of one kind of source on one line, and each speaker once. */
    private static String digest(Answer.Disputed answer) {
      Digest digest = Digest.of(answer.dispute());
      List<String> lines =
          new ArrayList<>(List.of(WORDS.say(Phrase.ACCOUNTS_DIFFER, answer.dispute().matter())));
      digest.lines().forEach(line -> lines.add("• " + headed(line.head(), line.text())));
      addRest(lines, answer);
      return String.join("\n", lines) + "\n\n" + speakerLines(digest, Speaker::name);
    }

    private static String headed(String head, String text) {
      return head.isEmpty() ? text : head + ": " + text;
    }

    private static String speakerLines(Digest digest, Function<Speaker, String> wording) {
      List<Speaker> speakers = digest.speakers();
      return IntStream.range(0, speakers.size())
          .mapToObj(i -> "[" + (i + 1) + "] " + wording.apply(speakers.get(i)))
          .collect(Collectors.joining("\n"));
    }

    private static String withHost(Speaker speaker) {
      return speaker.host().isEmpty()
          ? speaker.name()
          : speaker.name() + " (" + speaker.host() + ")";
    }

    private static List<String> accounts(
        Answer.Disputed answer, Function<Account, String> wording) {
      Dispute dispute = answer.dispute();
      List<String> lines = new ArrayList<>();
      lines.add(WORDS.say(Phrase.ACCOUNTS_DIFFER, dispute.matter()));
      dispute.accounts().forEach(account -> lines.add("• " + wording.apply(account)));
      addRest(lines, answer);
      return lines;
    }

    private static void addRest(List<String> lines, Answer.Disputed answer) {
      if (answer.dispute().remaining() > 0) {
        lines.add(WORDS.say(Phrase.REMAINING_ACCOUNTS, answer.dispute().remaining()));
      }
      if (!answer.near().isEmpty()) {
        lines.add(WORDS.differing(answer.near()));
      }
    }

    private String statements(Account account) {
      return account.claims().stream().map(this::fact).collect(Collectors.joining(" "));
    }

    @Override
    public String reckoned(Answer.Reckoned answer) {
      List<String> lines = new ArrayList<>(List.of(answer.conclusion()));
      lines.addAll(lines(answer.claims(), this::fact));
      if (!answer.differing().isEmpty()) {
        lines.add(WORDS.differing(answer.differing()));
      }
      return withCitations(lines, answer);
    }

    @Override
    public String clarify(Answer.Clarify answer) {
      List<String> lines = new ArrayList<>(List.of(WORDS.say(Phrase.CLARIFY, answer.name())));
      answer.options().forEach(option -> lines.add("• " + option.question()));
      return String.join("\n", lines);
    }

    @Override
    public String unknown(Answer.Unknown answer) {
      return withSuggestions(Abstention.say(WORDS, answer, answer.detail()), answer.suggestions());
    }

    @Override
    public String invalid(Answer.Invalid answer) {
      return answer.finding() + ". " + answer.mend();
    }

    @Override
    public String talk(Answer.Talk answer) {
      return withSuggestions(WORDS.talk(answer.topic()), answer.suggestions());
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

    /** The value with one source for it. */
    private String bareValue(Dispute dispute, Account account) {
      return dispute.inShort(account) + mark(citations.firstNumberOf(account.claims().get(0)));
    }

    private static String kindAndPlace(Citation citation) {
      return publisherAndKind(citation) + ", " + citation.locator();
    }

    private static String publisherAndKind(Citation citation) {
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

    /** A short line an entry, and each source once. */
    private static String timeline(Answer.Answered answer) {
      Digest digest = Digest.of(answer);
      List<String> lines = new ArrayList<>();
      addCount(lines, answer);
      for (Digest.Line line : digest.lines()) {
        String matter =
            line.matter().isEmpty() ? "" : WORDS.say(Phrase.ACCOUNTS_DIFFER, line.matter()) + " ";
        lines.add("• " + headed(line.head(), matter + line.text()));
      }
      if (answer.remaining() > 0) {
        lines.add(WORDS.say(Phrase.REMAINING, answer.remaining()));
      }
      addDiffering(lines, answer);
      return String.join("\n", lines) + "\n\n" + speakerLines(digest, Renderer::withHost);
    }

    private static void addCount(List<String> lines, Answer.Answered answer) {
      int all = answer.items() + answer.remaining();
      if (all > 1) {
        lines.add(WORDS.entries(all, answer.remaining()));
      }
    }

    private String listing(Answer.Answered answer) {
      List<String> lines = new ArrayList<>();
      addCount(lines, answer);
      for (Claim claim : answer.claims()) {
        answer
            .disputeOf(claim)
            .ifPresentOrElse(
                dispute -> addDispute(lines, dispute, claim), () -> lines.add(listed(claim)));
      }
      if (answer.remaining() > 0) {
        lines.add(WORDS.say(Phrase.REMAINING, answer.remaining()));
      }
      addDiffering(lines, answer);
      return withCitations(lines, answer);
    }

    /** A dispute has one line, at its first claim. */
    private void addDispute(List<String> lines, Dispute dispute, Claim claim) {
      if (!dispute.claims().get(0).equals(claim)) {
        return;
      }
      String date = claim.date() == null ? "" : DateWording.of(claim.date()) + ": ";
      String values =
          dispute.accounts().stream()
              .map(account -> bareValue(dispute, account))
              .collect(Collectors.joining("; "));
      String rest = dispute.remaining() == 0 ? "" : "; and " + dispute.remaining() + " more";
      lines.add(
          "• "
              + date
              + WORDS.say(Phrase.ACCOUNTS_DIFFER, dispute.matter())
              + " "
              + values
              + rest
              + ".");
    }

    private String facts(Answer.Answered answer) {
      List<String> lines = new ArrayList<>(lines(answer.claims(), this::fact));
      addDiffering(lines, answer);
      return withCitations(lines, answer);
    }

    private String overview(Answer.Answered answer) {
      List<String> lines = new ArrayList<>(lines(answer.claims(), this::fact));
      if (answer.remaining() > 0) {
        lines.add(WORDS.say(Phrase.REMAINING, answer.remaining()));
      }
      addDiffering(lines, answer);
      return withCitations(lines, answer);
    }

    private static void addDiffering(List<String> lines, Answer.Answered answer) {
      if (!answer.differing().isEmpty()) {
        lines.add(WORDS.differing(answer.differing()));
      }
    }

    private String sourced(Answer.Answered answer) {
      List<String> lines = new ArrayList<>(lines(answer.claims(), this::fact));
      if (answer.remaining() > 0) {
        lines.add(WORDS.say(Phrase.REMAINING, answer.remaining()));
      }
      return String.join("\n", lines) + "\n\n" + citationLines(Renderer::withLink);
    }

    private String sources(List<Claim> claims) {
      claims.forEach(citations::numbersOf);
      return citationLines(Renderer::withLink);
    }

    private static List<String> lines(List<Claim> claims, Function<Claim, String> line) {
      return claims.stream().map(line).toList();
    }

    private static String mark(int number) {
      return " [" + number + "]";
    }

    private String marks(Claim claim) {
      return citations.numbersOf(claim).stream().map(Renderer::mark).collect(Collectors.joining());
    }

    /** Leaves out the links where they would make the answer long. */
    private String withCitations(List<String> lines, Answer answer) {
      return withCitations(lines, answer.claims().size() <= FEW ? SHORT : LONG);
    }

    private String withCitations(List<String> lines, int most) {
      String text = String.join("\n", lines);
      List<Function<Citation, String>> shorterAndShorter =
          List.of(Renderer::withLink, Renderer::withoutLink, Renderer::kindAndPlace);
      return shorterAndShorter.stream()
          .map(wording -> text + "\n\n" + citationLines(wording))
          .filter(whole -> whole.length() <= most - taken)
          .findFirst()
          .orElseGet(() -> text + "\n\n" + citationLines(Renderer::publisherAndKind));
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
              + WORDS.say(Phrase.SUGGESTIONS)
              + suggestions.stream().map(s -> "\n• " + s).collect(Collectors.joining());
    }
  }
}
