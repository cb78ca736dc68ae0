package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;
import org.annalist.answer.Digest;
import org.annalist.answer.Speaker;
import org.annalist.channel.Phrase;
import org.annalist.channel.WebLink;
import org.annalist.channel.Words;

/** What is said in short, as blocks: a page may break between any two lines. */
final class DigestBlocks {
  private DigestBlocks() {}

  /** Returns an entry for each line, what it begins with in bold. */
  static List<Block> lines(Digest digest, Words words) {
    return digest.lines().stream().map(line -> line(line, words)).toList();
  }

  private static Block line(Digest.Line line, Words words) {
    List<Piece> pieces = new ArrayList<>();
    if (!line.head().isEmpty()) {
      pieces.add(Piece.bold(line.head()));
      pieces.add(Piece.plain(": "));
    }
    if (!line.matter().isEmpty()) {
      pieces.add(Piece.plain(words.say(Phrase.ACCOUNTS_DIFFER, line.matter()) + " "));
    }
    pieces.add(Piece.plain(line.text()));
    return Block.bullet(pieces);
  }

  /** Returns a line for each speaker: the number, the name, and the host of a link. */
  static List<Block> speakers(Digest digest) {
    List<Block> blocks = new ArrayList<>();
    for (Speaker speaker : digest.speakers()) {
      List<Piece> pieces = new ArrayList<>();
      pieces.add(Piece.plain(CitationBlocks.mark(blocks.size() + 1) + " " + speaker.name()));
      WebLink.of(speaker.url())
          .ifPresent(
              link -> {
                pieces.add(Piece.plain(". "));
                pieces.add(Piece.link(link));
              });
      blocks.add(new Block(pieces, !blocks.isEmpty()));
    }
    return blocks;
  }
}
