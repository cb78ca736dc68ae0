package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;

/**
 * Renders the blocks of an answer for a rich message: what introduces a list is its heading, the
 * sources stand in a part that can be folded, and the marks in the text lead to them.
 *
 * <p>Telegram takes 32,768 characters and 500 blocks in such a message.
 */
public final class RichHtml {
  private static final int MOST_CHARACTERS = 30_000;
  private static final int MOST_BLOCKS = 400;

  /** More sources than these are folded at first. */
  private static final int MOST_UNFOLDED = 3;

  private static final int LONGEST_HEADING = 200;
  private static final String BULLET = "• ";
  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})]");

  private final Words words;
  private final List<Block> sources = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private boolean isInList;

  private RichHtml(Words words) {
    this.words = words;
  }

  /**
   * Renders blocks.
   *
   * @param blocks what to show
   * @param words the bot's own words
   * @return empty where it is more than Telegram takes
   */
  public static Optional<String> of(List<Block> blocks, Words words) {
    int characters = blocks.stream().mapToInt(Block::length).sum();
    int lines = blocks.stream().mapToInt(block -> paragraphs(block.pieces()).size() + 1).sum();
    if (blocks.isEmpty() || characters > MOST_CHARACTERS || lines > MOST_BLOCKS) {
      return Optional.empty();
    }
    return Optional.of(new RichHtml(words).rendered(blocks));
  }

  private String rendered(List<Block> blocks) {
    List<Block> before = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    for (Block block : blocks) {
      if (textOf(block).startsWith(CitationBlocks.mark(sources.size() + 1) + " ")) {
        sources.add(block);
      } else {
        (sources.isEmpty() ? before : after).add(block);
      }
    }
    boolean isAllSources = !sources.isEmpty() && before.stream().allMatch(RichHtml::isHeading);
    if (!isAllSources) { // else the part that folds has the heading
      before.forEach(this::add);
    }
    endList();
    addSources(isAllSources || sources.size() <= MOST_UNFOLDED);
    after.forEach(this::add);
    endList();
    return html.toString();
  }

  private void add(Block block) {
    if (textOf(block).startsWith(BULLET)) {
      if (!isInList) {
        html.append("<ul>");
        isInList = true;
      }
      html.append("<li>");
      paragraphs(withoutBullet(block.pieces())).forEach(p -> paragraph("p", p, true));
      html.append("</li>");
      return;
    }
    endList();
    paragraphs(block.pieces()).forEach(p -> paragraph(isHeading(block) ? "h4" : "p", p, true));
  }

  private static boolean isHeading(Block block) {
    String text = textOf(block);
    return text.endsWith(":") && text.length() <= LONGEST_HEADING && text.indexOf('\n') < 0;
  }

  private void endList() {
    if (isInList) {
      html.append("</ul>");
      isInList = false;
    }
  }

  private void addSources(boolean isUnfolded) {
    if (sources.isEmpty()) {
      return;
    }
    html.append(isUnfolded ? "<details open>" : "<details>");
    String heading = words.say(Phrase.SOURCES_BUTTON) + " (" + sources.size() + ")";
    html.append("<summary>").append(Piece.plain(heading).html()).append("</summary>");
    for (int i = 0; i < sources.size(); i++) {
      List<List<Piece>> paragraphs = paragraphs(sources.get(i).pieces());
      html.append("<p><tg-reference name=\"").append(name(i + 1)).append("\">");
      paragraphs.get(0).forEach(piece -> html.append(piece.html()));
      html.append("</tg-reference></p>");
      paragraphs.subList(1, paragraphs.size()).forEach(p -> paragraph("p", p, false));
    }
    html.append("</details>");
  }

  private void paragraph(String tag, List<Piece> pieces, boolean linksMarks) {
    html.append('<').append(tag).append('>');
    for (Piece piece : pieces) {
      boolean mayLink = linksMarks && piece.style() == Piece.Style.PLAIN;
      html.append(mayLink ? withLinks(piece.html()) : piece.html());
    }
    html.append("</").append(tag).append('>');
  }

  private String withLinks(String escaped) {
    Matcher marks = MARK.matcher(escaped);
    return marks.replaceAll(
        mark -> {
          int number = Integer.parseInt(mark.group(1));
          boolean isKnown = number >= 1 && number <= sources.size();
          String link = "<a href=\"#" + name(number) + "\">" + mark.group() + "</a>";
          return Matcher.quoteReplacement(isKnown ? link : mark.group());
        });
  }

  private static String name(int number) {
    return "source-" + number;
  }

  private static String textOf(Block block) {
    StringBuilder text = new StringBuilder();
    block.pieces().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static List<Piece> withoutBullet(List<Piece> pieces) {
    List<Piece> rest = new ArrayList<>(pieces);
    rest.set(0, rest.get(0).from(Math.min(BULLET.length(), rest.get(0).length())));
    return rest;
  }

  /** A line break ends a paragraph. */
  private static List<List<Piece>> paragraphs(List<Piece> pieces) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> current = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece rest = piece;
      for (int end = rest.text().indexOf('\n'); end >= 0; end = rest.text().indexOf('\n')) {
        current.add(rest.before(end));
        paragraphs.add(current);
        current = new ArrayList<>();
        rest = rest.from(end + 1);
      }
      current.add(rest);
    }
    paragraphs.add(current);
    return paragraphs.stream().filter(RichHtml::isVisible).toList();
  }

  private static boolean isVisible(List<Piece> pieces) {
    return pieces.stream().anyMatch(piece -> !piece.text().isBlank());
  }
}
