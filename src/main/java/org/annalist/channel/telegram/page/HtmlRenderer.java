package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;
import org.annalist.answer.Answer;
import org.annalist.answer.AnswerCases;
import org.annalist.answer.Citations;
import org.annalist.answer.Digest;
import org.annalist.channel.Abstention;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.jspecify.annotations.Nullable;

/** Puts answers into words for Telegram, the fact first. Immutable. */
public final class HtmlRenderer implements AnswerCases<List<Block>> {
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
    List<Block> blocks = new ClaimBlocks(words, portion).of(answer);
    return withSuggestions(blocks, Phrase.SUGGESTIONS, answer.suggestions());
  }

  /** A line on what sources differ on elsewhere; none where they do not. */
  static List<Block> differing(List<String> matters, Words words) {
    return matters.isEmpty()
        ? List.of()
        : List.of(Block.paragraph(Piece.plain(words.differing(matters))));
  }

  /** In full where that is no longer than a screen. */
  @Override
  public List<Block> disputed(Answer.Disputed answer) {
    Citations citations = new Citations();
    Sentences sentences = new Sentences(words, citations);
    List<Block> accounts =
        new ArrayList<>(answer.dispute().accounts().stream().map(sentences::account).toList());
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
    blocks.addAll(differing(answer.near(), words));
    blocks.addAll(sources);
    return withSuggestions(blocks, Phrase.SUGGESTIONS, answer.suggestions());
  }

  private static int lengthOf(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::length).sum();
  }

  @Override
  public List<Block> reckoned(Answer.Reckoned answer) {
    Citations citations = new Citations();
    Sentences sentences = new Sentences(words, citations);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.bold(answer.conclusion())));
    answer.claims().forEach(claim -> blocks.add(new Block(sentences.statement(claim), false)));
    blocks.addAll(differing(answer.differing(), words));
    blocks.addAll(CitationBlocks.brief(citations, words));
    return withSuggestions(blocks, Phrase.SUGGESTIONS, answer.suggestions());
  }

  @Override
  public List<Block> several(Answer.Several answer) {
    List<Block> blocks = new SeveralBlocks(words).of(answer);
    return withSuggestions(blocks, Phrase.SUGGESTIONS, answer.suggestions());
  }

  @Override
  public List<Block> clarify(Answer.Clarify answer) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(TypedWords.around(words.say(Phrase.CLARIFY, TypedWords.HERE), answer.name()));
    for (Answer.Option option : answer.options()) {
      boolean saysMore = !option.question().contains(option.label());
      String question = saysMore ? ": " + option.question() : "";
      blocks.add(Block.bullet(List.of(Piece.bold(option.label()), Piece.plain(question))));
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
            || answer.reason() == Answer.Reason.LIES_AHEAD
        ? Block.paragraph(Piece.plain(Abstention.say(words, answer, answer.detail())))
        : TypedWords.around(Abstention.say(words, answer, TypedWords.HERE), answer.detail());
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
   * @param said what to say; nothing where it is empty
   * @param suggestions questions to try
   */
  public List<Block> talk(String said, List<String> suggestions) {
    List<Block> blocks = new ArrayList<>();
    if (!said.isEmpty()) {
      blocks.add(Block.paragraph(Piece.plain(said)));
    }
    return withSuggestions(blocks, Phrase.SUGGESTIONS, suggestions);
  }

  private List<Block> withSuggestions(
      List<Block> blocks, Phrase heading, List<String> suggestions) {
    if (!suggestions.isEmpty()) {
      blocks.add(Block.paragraph(Piece.plain(words.say(heading))));
    }
    suggestions.stream()
        .limit(MOST_SUGGESTIONS)
        .forEach(suggestion -> blocks.add(Block.bullet(List.of(Piece.plain(suggestion)))));
    return blocks;
  }
}
