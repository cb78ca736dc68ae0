package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Citations;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Claim;

/** The sentences of one answer, each with the marks of its citations. For one thread. */
final class Sentences {
  private final Words words;
  private final Citations citations;

  /**
   * Makes sentences.
   *
   * @param words the bot's own words
   * @param citations counts what is cited
   */
  Sentences(Words words, Citations citations) {
    this.words = words;
    this.citations = citations;
  }

  /** A matter in a list: its date, the values, and a source for each. */
  List<Piece> inOneLine(Dispute dispute) {
    List<Piece> pieces = new ArrayList<>();
    String date = wordingOf(dispute.claims().get(0));
    if (!date.isEmpty()) {
      pieces.add(Piece.bold(date));
      pieces.add(Piece.plain(": "));
    }
    pieces.add(Piece.plain(words.say(Phrase.ACCOUNTS_DIFFER, dispute.matter()) + " "));
    String values =
        dispute.accounts().stream()
            .map(account -> dispute.inShort(account) + " " + firstMark(account))
            .collect(Collectors.joining("; "));
    String rest = dispute.remaining() == 0 ? "" : "; and " + dispute.remaining() + " more";
    pieces.add(Piece.plain(values + rest + "."));
    return pieces;
  }

  private String firstMark(Account account) {
    return CitationBlocks.mark(citations.firstNumberOf(account.claims().get(0)));
  }

  /** An account: its value, and a line for each who gives it. */
  Block account(Account account) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.bold(account.value()));
    for (Claim claim : account.claims()) {
      pieces.add(Piece.plain("\n"));
      pieces.addAll(statement(claim));
    }
    return Block.bullet(pieces);
  }

  /** A date that the sentence names is shown bold there; any other is put before it. */
  List<Piece> statement(Claim claim) {
    List<Piece> pieces = new ArrayList<>(dated(claim.text(), wordingOf(claim)));
    String marks =
        citations.numbersOf(claim).stream()
            .map(CitationBlocks::mark)
            .collect(Collectors.joining(" "));
    pieces.add(Piece.plain(" " + marks));
    return pieces;
  }

  private static String wordingOf(Claim claim) {
    return claim.date() == null ? "" : DateWording.of(claim.date());
  }

  private static List<Piece> dated(String text, String date) {
    if (date.isEmpty()) {
      return List.of(Piece.plain(text));
    }
    int start = WholeWords.indexOf(date, text);
    if (start < 0) {
      return List.of(Piece.bold(date), Piece.plain(": " + text));
    }
    int end = start + date.length();
    return List.of(
        Piece.plain(text.substring(0, start)),
        Piece.bold(text.substring(start, end)),
        Piece.plain(text.substring(end)));
  }
}
