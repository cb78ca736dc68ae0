package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or an entry of a list.
 *
 * @param pieces what it consists of
 * @param isEntry true when it follows what is before it without an empty line
 */
public record Block(List<Piece> pieces, boolean isEntry) {
  public Block {
    pieces = List.copyOf(pieces);
  }

  public static Block paragraph(Piece... pieces) {
    return new Block(List.of(pieces), false);
  }

  static Block entry(Piece... pieces) {
    return new Block(List.of(pieces), true);
  }

  /** An entry that begins with a bullet. */
  public static Block bullet(List<Piece> pieces) {
    List<Piece> withBullet = new ArrayList<>(List.of(Piece.plain("• ")));
    withBullet.addAll(pieces);
    return new Block(withBullet, true);
  }

  int length() {
    return pieces.stream().mapToInt(Piece::length).sum();
  }

  Piece gap() {
    return Piece.plain(isEntry ? "\n" : "\n\n");
  }
}
