package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.answer.Digest;
import org.annalist.channel.Abstention;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Claim;
import org.jspecify.annotations.Nullable;

/** Puts answers into words for Telegram, the fact first. Immutable. */
public final class HtmlRenderer implements Answer.Cases<List<Block>> {
  /** How much of what somebody typed comes back. */
  private static final int TYPED = 80;

  /** Stands for what somebody typed, until it is put in. */
  private static final String TYPED_HERE = "\u0000";

  private static final int MOST_SUGGESTIONS = 5;

  /** What one looks at without turning pages. */
  private static final int SCREEN = 1500;

  private final Words words;
  private final @Nullable Portion portion;

  /**
   * Makes a renderer.
   *
   * @param words the bot's own words
   */
  public HtmlRenderer(Words words) {
    this(words, null);
  }

  /**
   * Makes a renderer of a part of a list.
   *
   * @param words the bot's own words
   * @param portion which part it is, or null where no buttons lead to the others
   */
  public HtmlRenderer(Words words, @Nullable Portion portion) {
    this.words = words;
    this.portion = portion;
  }

  public List<Block> render(Answer answer) {
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
      blocks.addAll(CitationBlocks.brief(citations, words));
    }
    return withSuggestions(blocks, Phrase.SUGGESTIONS, answer.suggestions());
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
    blocks.add(Block.paragraph(Piece.plain(heading(answer))));
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
  private List<Block> timeline(Answer.Answered answer) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.plain(heading(answer))));
    Digest digest = Digest.of(answer);
    blocks.addAll(DigestBlocks.lines(digest, words));
    addMore(blocks, answer.remaining());
    addDiffering(blocks, answer.differing());
    blocks.addAll(DigestBlocks.speakers(digest));
    return blocks;
  }

  private List<Block> sources(List<Claim> claims, Citations citations) {
    claims.forEach(citations::numbersOf);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.plain(words.say(Phrase.SOURCES))));
    blocks.addAll(CitationBlocks.full(citations, words));
    return blocks;
  }

  private String heading(Answer.Answered answer) {
    return portion == null
        ? words.entries(answer.items() + answer.remaining(), answer.remaining())
        : portion.heading(answer, words);
  }

  /** Where buttons lead to the rest, nothing needs to be said for it. */
  private void addMore(List<Block> blocks, int left) {
    int remaining = portion == null ? left : portion.beyond();
    if (remaining > 0) {
      blocks.add(Block.paragraph(Piece.plain(words.say(Phrase.REMAINING, remaining))));
    }
  }

  private void addDiffering(List<Block> blocks, List<String> matters) {
    if (!matters.isEmpty()) {
      blocks.add(Block.paragraph(Piece.plain(words.differing(matters))));
    }
  }

  /** In full where that is no longer than a screen. */
  @Override
  public List<Block> disputed(Answer.Disputed answer) {
    Citations citations = new Citations();
    List<Block> accounts =
        new ArrayList<>(
            answer.dispute().accounts().stream().map(a -> account(a, citations)).toList());
    List<Block> sources = CitationBlocks.brief(citations, words);
    if (lengthOf(accounts) + lengthOf(sources) > SCREEN) {
      Digest digest = Digest.of(answer.dispute());
      accounts = DigestBlocks.lines(digest, words);
      sources = DigestBlocks.speakers(digest);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.paragraph(Piece.plain(words.say(Phrase.ACCOUNTS_DIFFER, answer.dispute().matter()))));
    blocks.addAll(accounts);
    if (answer.dispute().remaining() > 0) {
      String rest = words.say(Phrase.REMAINING_ACCOUNTS, answer.dispute().remaining());
      blocks.add(Block.paragraph(Piece.plain(rest)));
    }
    addDiffering(blocks, answer.near());
    blocks.addAll(sources);
    return withSuggestions(blocks, Phrase.SUGGESTIONS, answer.suggestions());
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
    pieces.add(Piece.plain(words.say(Phrase.ACCOUNTS_DIFFER, dispute.matter()) + " "));
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
    blocks.addAll(CitationBlocks.brief(citations, words));
    return withSuggestions(blocks, Phrase.SUGGESTIONS, answer.suggestions());
  }

  @Override
  public List<Block> clarify(Answer.Clarify answer) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(around(words.say(Phrase.CLARIFY, TYPED_HERE), answer.name()));
    for (Answer.Option option : answer.options()) {
      boolean saysMore = !option.question().equals(option.label());
      String question = saysMore ? ": " + option.question() : "";
      blocks.add(entry(List.of(Piece.bold(option.label()), Piece.plain(question))));
    }
    return blocks;
  }

  @Override
  public List<Block> unknown(Answer.Unknown answer) {
    List<Block> blocks = new ArrayList<>(List.of(reason(answer)));
    return withSuggestions(blocks, Phrase.SUGGESTIONS, answer.suggestions());
  }

  /** A date has been put into words by the program, and decides about those around it. */
  private Block reason(Answer.Unknown answer) {
    return answer.reason() == Answer.Reason.NOTHING_ON_DATE
        ? Block.paragraph(Piece.plain(Abstention.say(words, answer, answer.detail())))
        : around(Abstention.say(words, answer, TYPED_HERE), answer.detail());
  }

  @Override
  public List<Block> invalid(Answer.Invalid answer) {
    return List.of(Block.paragraph(Piece.plain(answer.finding() + ". " + answer.mend())));
  }

  @Override
  public List<Block> talk(Answer.Talk answer) {
    return talk(words.talk(answer.topic()), answer.suggestions());
  }

  /**
   * Renders small talk in words of one's own.
   *
   * @param said what to say
   * @param suggestions questions to try
   */
  public List<Block> talk(String said, List<String> suggestions) {
    List<Block> blocks = new ArrayList<>(List.of(Block.paragraph(Piece.plain(said))));
    return withSuggestions(blocks, Phrase.SUGGESTIONS, suggestions);
  }

  /** What is said about words that somebody typed, these as a piece of their own. */
  private static Block around(String said, String typed) {
    int place = said.indexOf(TYPED_HERE);
    if (place < 0) {
      return Block.paragraph(Piece.plain(said));
    }
    return Block.paragraph(
        Piece.plain(said.substring(0, place)),
        Piece.typed(typed, TYPED),
        Piece.plain(said.substring(place + TYPED_HERE.length())));
  }

  private List<Block> withSuggestions(
      List<Block> blocks, Phrase heading, List<String> suggestions) {
    if (!suggestions.isEmpty()) {
      blocks.add(Block.paragraph(Piece.plain(words.say(heading))));
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
