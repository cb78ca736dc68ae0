package org.annalist.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.annalist.answer.Digest;
import org.annalist.answer.Speaker;

/** The texts of a timeline in their styles, large enough for a picture 1280 wide on a phone. */
final class Labels {
  private static final TextBlock.Style TITLE = new TextBlock.Style(Typeface.BOLD, 64, Palette.INK);
  private static final TextBlock.Style DATE = new TextBlock.Style(Typeface.BOLD, 37, Palette.EVENT);
  private static final TextBlock.Style TEXT =
      new TextBlock.Style(Typeface.REGULAR, 37, Palette.INK);
  private static final TextBlock.Style DIFFER =
      new TextBlock.Style(Typeface.BOLD, 37, Palette.DISPUTE);
  private static final TextBlock.Style HEADING =
      new TextBlock.Style(Typeface.BOLD, 31, Palette.QUIET);

  /** Also of the legend and of the marks of the axis. */
  static final TextBlock.Style SMALL = new TextBlock.Style(Typeface.REGULAR, 31, Palette.QUIET);

  static final TextBlock.Style SMALL_BOLD = HEADING;

  private static final Pattern TOGETHER =
      Pattern.compile(" (?=\\[|/ )|(?<=\\b\\d{1,2}) (?=\\p{Lu})");

  private Labels() {}

  static TextBlock title(String title, double width) {
    return TextBlock.of(List.of(new TextBlock.Run(capital(title), TITLE)), width);
  }

  private static String capital(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static TextBlock small(String text, double width) {
    return TextBlock.of(List.of(new TextBlock.Run(text, SMALL)), width);
  }

  static TextBlock date(Event event, double width) {
    return TextBlock.of(List.of(new TextBlock.Run(capital(event.line().head()), DATE)), width);
  }

  /** No room where the date is that of the entry above. */
  static TextBlock noDate() {
    return new TextBlock(List.of(), 0, 0);
  }

  static TextBlock text(Event event, double width) {
    Digest.Line line = event.line();
    List<TextBlock.Run> runs = new ArrayList<>();
    if (event.isDisputed()) {
      runs.add(new TextBlock.Run("Accounts differ", DIFFER));
      runs.add(new TextBlock.Run("on " + together(line.matter()) + ":", TEXT));
    }
    runs.add(new TextBlock.Run(together(line.text()), TEXT));
    return TextBlock.of(runs, width);
  }

  /**
   * Marks stay with what they are for, a day with its month, and a name with the stroke after it.
   */
  private static String together(String text) {
    return TOGETHER.matcher(text).replaceAll(Character.toString(TextBlock.NO_BREAK));
  }

  /** Each source stays on one line where that is wide enough. */
  static TextBlock sources(String heading, List<Speaker> speakers, double width) {
    List<TextBlock.Run> runs = new ArrayList<>();
    runs.add(new TextBlock.Run(heading, HEADING));
    for (int i = 0; i < speakers.size(); i++) {
      String name =
          ("[" + (i + 1) + "] " + speakers.get(i).name()).replace(' ', TextBlock.NO_BREAK);
      boolean fits = SMALL.width(name) <= width;
      runs.add(new TextBlock.Run(fits ? name : name.replace(TextBlock.NO_BREAK, ' '), SMALL));
    }
    return TextBlock.of(runs, width);
  }
}
