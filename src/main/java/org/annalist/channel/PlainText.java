package org.annalist.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.answer.AnswerCases;
import org.annalist.answer.Reply;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Claim;

/**
 * Puts answers into plain text: the statement first, with numbered marks, then the citations of
 * those numbers. Safe for several threads.
 */
public final class PlainText {
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

  private static final class Renderer implements AnswerCases<String> {
    private final CitedText cited;

    /** How much of the room something else takes. */
    private final int taken;

    Renderer(int taken) {
      this.cited = new CitedText(taken);
      this.taken = taken;
    }

    @Override
    public String answered(Answer.Answered answer) {
      return switch (answer.form()) {
        case FACT -> facts(answer);
        case LISTING -> listing(answer);
        case TIMELINE -> DigestText.timeline(answer);
        case OVERVIEW -> overview(answer);
        case SOURCED -> sourced(answer);
        case SOURCES -> sources(answer.claims());
      };
    }

    /** In full where it is short enough; else in short, but never without an account. */
    @Override
    public String disputed(Answer.Disputed answer) {
      return Stream.<Supplier<String>>of(
              () -> cited.withCitations(inFull(answer), CitedText.SHORT),
              () -> DigestText.disputed(answer))
          .map(Supplier::get)
          .filter(text -> text.length() <= CitedText.SHORT - taken)
          .findFirst()
          .orElseGet(() -> DigestText.disputed(new Answer.Disputed(answer.dispute(), List.of())));
    }

    private List<String> inFull(Answer.Disputed answer) {
      Dispute dispute = answer.dispute();
      List<String> lines = new ArrayList<>();
      lines.add(WORDS.say(Phrase.ACCOUNTS_DIFFER, dispute.matter()));
      dispute.accounts().forEach(account -> lines.add("• " + statements(account)));
      Remarks.addRest(lines, answer);
      return lines;
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
      return cited.withCitations(lines, answer);
    }

    @Override
    public String several(Answer.Several answer) {
      return SeveralText.of(answer, taken);
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
      return (saysDate ? "" : date + ": ") + claim.text() + cited.marks(claim);
    }

    private String listed(Claim claim) {
      return "• " + date(claim) + claim.text() + cited.marks(claim);
    }

    /** The value with one source for it. */
    private String bareValue(Dispute dispute, Account account) {
      return dispute.inShort(account) + cited.firstMark(account.claims().get(0));
    }

    private String listing(Answer.Answered answer) {
      List<String> lines = new ArrayList<>();
      Remarks.addCount(lines, answer);
      lines.addAll(entries(answer, this::listed, "• "));
      if (answer.remaining() > 0) {
        lines.add(WORDS.say(Phrase.REMAINING, answer.remaining()));
      }
      Remarks.addDiffering(lines, answer);
      return cited.withCitations(lines, answer);
    }

    /** A line for each claim that stands for itself, and one for what sources differ on. */
    private List<String> entries(
        Answer.Answered answer, Function<Claim, String> line, String before) {
      List<String> lines = new ArrayList<>();
      for (Claim claim : answer.claims()) {
        Optional<Dispute> dispute = answer.disputeOf(claim);
        if (dispute.isEmpty()) {
          lines.add(line.apply(claim));
        } else if (dispute.get().claims().get(0).equals(claim)) {
          lines.add(before + inOneLine(dispute.get(), before.isEmpty() ? "" : date(claim)));
        }
      }
      return lines;
    }

    private String inOneLine(Dispute dispute, String date) {
      String values =
          dispute.accounts().stream()
              .map(account -> bareValue(dispute, account))
              .collect(Collectors.joining("; "));
      String rest = dispute.remaining() == 0 ? "" : "; and " + dispute.remaining() + " more";
      return date + WORDS.say(Phrase.ACCOUNTS_DIFFER, dispute.matter()) + " " + values + rest + ".";
    }

    private static String date(Claim claim) {
      return claim.date() == null ? "" : DateWording.of(claim.date()) + ": ";
    }

    private String facts(Answer.Answered answer) {
      List<String> lines = new ArrayList<>(lines(answer.claims(), this::fact));
      Remarks.addDiffering(lines, answer);
      return cited.withCitations(lines, answer);
    }

    private String overview(Answer.Answered answer) {
      List<String> lines = entries(answer, this::fact, "");
      if (answer.remaining() > 0) {
        lines.add(WORDS.say(Phrase.REMAINING, answer.remaining()));
      }
      Remarks.addDiffering(lines, answer);
      return cited.withCitations(lines, answer);
    }

    private String sourced(Answer.Answered answer) {
      List<String> lines = new ArrayList<>(lines(answer.claims(), this::fact));
      if (answer.remaining() > 0) {
        lines.add(WORDS.say(Phrase.REMAINING, answer.remaining()));
      }
      return cited.withLinks(lines);
    }

    private String sources(List<Claim> claims) {
      return cited.citationsOf(claims);
    }

    private static List<String> lines(List<Claim> claims, Function<Claim, String> line) {
      return claims.stream().map(line).toList();
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
