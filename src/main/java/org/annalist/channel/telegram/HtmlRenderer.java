package org.annalist.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.answer.Account;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.answer.Digest;
import org.annalist.answer.Dispute;
import org.annalist.channel.BotWords;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Claim;

/** Puts answers into words for Telegram, the fact first. Immutable. */
final class HtmlRenderer implements Answer.Cases<List<Block>> {
  /** How much of what somebody typed comes back. */
  private static final int TYPED = 80;

  private static final int MOST_SUGGESTIONS = 5;

  /** What one looks at without turning pages. */
  private static final int SCREEN = 1500;

  List<Block> render(Answer answer) {
    return answer.accept(this);
  }

  @Override
  public List<Block> answered(Answer.Answered answer) {
    Citations citations = new Citations();
    List<Block> blocks =
        switch (answer.form()) {
          case FACT, OVERVIEW, SOURCED -> facts(answer, citations);
          case LISTING -> listing(answer, citations);
          case TIMELINE -> timeline(answer);
          case SOURCES -> sources(answer.claims(), citations);
        };
    if (citesPlaces(answer.form())) {
      blocks.addAll(CitationBlocks.brief(citations));
    }
    return withSuggestions(blocks, Words.ALSO_ASK, answer.suggestions());
  }

  private static boolean citesPlaces(Answer.Form form) {
    return form != Answer.Form.SOURCES && form != Answer.Form.TIMELINE;
  }

  private List<Block> facts(Answer.Answered answer, Citations citations) {
    List<Block> blocks = new ArrayList<>();
    answer.claims().forEach(claim -> blocks.add(new Block(statement(claim, citations), false)));
    addMore(blocks, answer.remaining());
    addDiffering(blocks, answer.differing());
    return blocks;
  }

  private List<Block> listing(Answer.Answered answer, Citations citations) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.plain(Words.entries(answer.items(), answer.remaining()))));
    for (Claim claim : answer.claims()) {
      Optional<Dispute> dispute = answer.disputeOf(claim);
      if (dispute.isEmpty()) {
        blocks.add(entry(statement(claim, citations)));
      } else if (dispute.get().claims().get(0).equals(claim)) {
        blocks.add(entry(inOneLine(dispute.get(), citations)));
      }
    }
    addMore(blocks, answer.remaining());
    addDiffering(blocks, answer.differing());
    return blocks;
  }

  /** A short line an entry, and each source once. */
  private static List<Block> timeline(Answer.Answered answer) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.plain(Words.entries(answer.items(), answer.remaining()))));
    Digest digest = Digest.of(answer);
    blocks.addAll(DigestBlocks.lines(digest));
    addMore(blocks, answer.remaining());
    addDiffering(blocks, answer.differing());
    blocks.addAll(DigestBlocks.speakers(digest));
    return blocks;
  }

  private List<Block> sources(List<Claim> claims, Citations citations) {
    claims.forEach(citations::numbersOf);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.plain(Words.SOURCES)));
    blocks.addAll(CitationBlocks.full(citations));
    return blocks;
  }

  private static void addMore(List<Block> blocks, int remaining) {
    if (remaining > 0) {
      blocks.add(Block.paragraph(Piece.plain(Words.more(remaining))));
    }
  }

  private static void addDiffering(List<Block> blocks, List<String> matters) {
    if (!matters.isEmpty()) {
      blocks.add(Block.paragraph(Piece.plain(BotWords.differing(matters))));
    }
  }

  /** In full where that is no longer than a screen. */
  @Override
  public List<Block> disputed(Answer.Disputed answer) {
    Citations citations = new Citations();
    List<Block> accounts =
        new ArrayList<>(
            answer.dispute().accounts().stream().map(a -> account(a, citations)).toList());
    List<Block> sources = CitationBlocks.brief(citations);
    if (lengthOf(accounts) + lengthOf(sources) > SCREEN) {
      Digest digest = Digest.of(answer.dispute());
      accounts = DigestBlocks.lines(digest);
      sources = DigestBlocks.speakers(digest);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.plain(Words.differ(answer.dispute().matter()))));
    blocks.addAll(accounts);
    if (answer.dispute().remaining() > 0) {
      String rest = BotWords.remainingAccounts(answer.dispute().remaining());
      blocks.add(Block.paragraph(Piece.plain(rest)));
    }
    addDiffering(blocks, answer.near());
    blocks.addAll(sources);
    return withSuggestions(blocks, Words.ALSO_ASK, answer.suggestions());
  }

  private static int lengthOf(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::length).sum();
  }

  /** A matter in a list: its date, the values, and a source for each. */
  private List<Piece> inOneLine(Dispute dispute, Citations citations) {
    List<Piece> pieces = new ArrayList<>();
    String date = wordingOf(dispute.claims().get(0));
    if (!date.isEmpty()) {
      pieces.add(Piece.bold(date));
      pieces.add(Piece.plain(": "));
    }
    pieces.add(Piece.plain(BotWords.accountsDiffer(dispute.matter()) + " "));
    String values =
        dispute.accounts().stream()
            .map(account -> dispute.inShort(account) + " " + firstMark(account, citations))
            .collect(Collectors.joining("; "));
    String rest = dispute.remaining() == 0 ? "" : "; and " + dispute.remaining() + " more";
    pieces.add(Piece.plain(values + rest + "."));
    return pieces;
  }

  private static String firstMark(Account account, Citations citations) {
    return CitationBlocks.mark(citations.firstNumberOf(account.claims().get(0)));
  }

  private Block account(Account account, Citations citations) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.bold(account.value()));
    for (Claim claim : account.claims()) {
      pieces.add(Piece.plain("\n"));
      pieces.addAll(statement(claim, citations));
    }
    return entry(pieces);
  }

  @Override
  public List<Block> reckoned(Answer.Reckoned answer) {
    Citations citations = new Citations();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.bold(answer.conclusion())));
    answer.claims().forEach(claim -> blocks.add(new Block(statement(claim, citations), false)));
    addDiffering(blocks, answer.differing());
    blocks.addAll(CitationBlocks.brief(citations));
    return withSuggestions(blocks, Words.ALSO_ASK, answer.suggestions());
  }

  @Override
  public List<Block> clarify(Answer.Clarify answer) {
    List<Block> blocks = new ArrayList<>();
    Piece name = Piece.typed(answer.name(), TYPED);
    blocks.add(Block.paragraph(Piece.plain(Words.WHICH_ONE), name, Piece.plain("?")));
    for (Answer.Option option : answer.options()) {
      blocks.add(entry(List.of(Piece.bold(option.label()), Piece.plain(": " + option.question()))));
    }
    return blocks;
  }

  @Override
  public List<Block> unknown(Answer.Unknown answer) {
    List<Piece> pieces = new ArrayList<>();
    boolean hasDetail = !answer.detail().isBlank();
    pieces.add(Piece.plain(Words.of(answer.reason(), hasDetail)));
    if (hasDetail) {
      pieces.add(Piece.typed(answer.detail(), TYPED));
    }
    pieces.add(Piece.plain("."));
    List<Block> blocks = new ArrayList<>(List.of(new Block(pieces, false)));
    return withSuggestions(blocks, Words.NEAREST, answer.suggestions());
  }

  @Override
  public List<Block> invalid(Answer.Invalid answer) {
    return List.of(Block.paragraph(Piece.plain(answer.finding() + ". " + answer.mend())));
  }

  @Override
  public List<Block> talk(Answer.Talk answer) {
    return talk(Words.of(answer.topic()), answer.suggestions());
  }

  /**
   * Renders small talk in words of one's own.
   *
   * @param words what to say
   * @param suggestions questions to try
   */
  List<Block> talk(String words, List<String> suggestions) {
    List<Block> blocks = new ArrayList<>(List.of(Block.paragraph(Piece.plain(words))));
    return withSuggestions(blocks, Words.TRY, suggestions);
  }

  private static List<Block> withSuggestions(
      List<Block> blocks, String heading, List<String> suggestions) {
    if (!suggestions.isEmpty()) {
      blocks.add(Block.paragraph(Piece.plain(heading)));
    }
    suggestions.stream()
        .limit(MOST_SUGGESTIONS)
        .forEach(suggestion -> blocks.add(entry(List.of(Piece.plain(suggestion)))));
    return blocks;
  }

  private static Block entry(List<Piece> pieces) {
    return Block.bullet(pieces);
  }

  /** A date that the sentence names is shown bold there; any other is put before it. */
  private List<Piece> statement(Claim claim, Citations citations) {
    List<Piece> pieces = new ArrayList<>(dated(claim.text(), wordingOf(claim)));
    String marks =
        citations.numbersOf(claim).stream()
            .map(CitationBlocks::mark)
            .collect(Collectors.joining(" "));
    pieces.add(Piece.plain(" " + marks));
    return pieces;
  }

  private String wordingOf(Claim claim) {
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
