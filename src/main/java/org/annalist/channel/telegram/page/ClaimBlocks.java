package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.answer.Digest;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.knowledge.Claim;
import org.jspecify.annotations.Nullable;

/** Answers with claims, as blocks: a fact, or a list in whatever form it has. Immutable. */
final class ClaimBlocks {
  private final Words words;
  private final @Nullable Portion portion;

  /**
   * Makes the blocks of a part of a list.
   *
   * @param words the bot's own words
   * @param portion which part it is, or null where no buttons lead to the others
   */
  ClaimBlocks(Words words, @Nullable Portion portion) {
    this.words = words;
    this.portion = portion;
  }

  /** Returns what is said, with its citations below, and without suggestions. */
  List<Block> of(Answer.Answered answer) {
    Citations citations = new Citations();
    Sentences sentences = new Sentences(words, citations);
    List<Block> blocks =
        switch (answer.form()) {
          case FACT, OVERVIEW, SOURCED -> facts(answer, sentences);
          case LISTING -> listing(answer, sentences);
          case TIMELINE -> timeline(answer);
          case SOURCES -> sources(answer.claims(), citations);
        };
    if (citesPlaces(answer.form())) {
      blocks.addAll(CitationBlocks.brief(citations, words));
    }
    return blocks;
  }

  private static boolean citesPlaces(Answer.Form form) {
    return form != Answer.Form.SOURCES && form != Answer.Form.TIMELINE;
  }

  private List<Block> facts(Answer.Answered answer, Sentences sentences) {
    List<Block> blocks = new ArrayList<>();
    addEntries(blocks, answer, sentences, pieces -> new Block(pieces, false));
    addMore(blocks, answer.remaining());
    blocks.addAll(HtmlRenderer.differing(answer.differing(), words));
    return blocks;
  }

  private List<Block> listing(Answer.Answered answer, Sentences sentences) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.plain(heading(answer))));
    addEntries(blocks, answer, sentences, Block::bullet);
    addMore(blocks, answer.remaining());
    blocks.addAll(HtmlRenderer.differing(answer.differing(), words));
    return blocks;
  }

  /** A block for each claim that stands for itself, and one for what sources differ on. */
  private static void addEntries(
      List<Block> blocks,
      Answer.Answered answer,
      Sentences sentences,
      Function<List<Piece>, Block> form) {
    for (Claim claim : answer.claims()) {
      Optional<Dispute> dispute = answer.disputeOf(claim);
      if (dispute.isEmpty()) {
        blocks.add(form.apply(sentences.statement(claim)));
      } else if (dispute.get().claims().get(0).equals(claim)) {
        blocks.add(form.apply(sentences.inOneLine(dispute.get())));
      }
    }
  }

  /** A short line an entry, and each source once. */
  private List<Block> timeline(Answer.Answered answer) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.paragraph(Piece.plain(heading(answer))));
    Digest digest = Digest.of(answer);
    blocks.addAll(DigestBlocks.lines(digest, words));
    addMore(blocks, answer.remaining());
    blocks.addAll(HtmlRenderer.differing(answer.differing(), words));
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
}
