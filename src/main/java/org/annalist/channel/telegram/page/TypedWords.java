package org.annalist.channel.telegram.page;

/** What somebody typed, in the midst of what is said about it. */
final class TypedWords {
  /** Stands for what somebody typed, until it is put in. */
  static final String HERE = "\u0000";

  /** How much of it comes back. */
  private static final int MOST = 80;

  private TypedWords() {}

  /**
   * Puts what somebody typed into what is said about it, as a piece of its own.
   *
   * @param said with {@link #HERE} where that stands
   * @param typed what was typed
   */
  static Block around(String said, String typed) {
    int place = said.indexOf(HERE);
    if (place < 0) {
      return Block.paragraph(Piece.plain(said));
    }
    return Block.paragraph(
        Piece.plain(said.substring(0, place)),
        Piece.typed(typed, MOST),
        Piece.plain(said.substring(place + HERE.length())));
  }
}
