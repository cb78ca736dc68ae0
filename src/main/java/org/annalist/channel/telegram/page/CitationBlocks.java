package org.annalist.channel.telegram.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.answer.Citations;
import org.annalist.channel.Phrase;
import org.annalist.channel.WebLink;
import org.annalist.channel.Words;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** Citations as blocks, each with its number. */
public final class CitationBlocks {
  private CitationBlocks() {}

  /** Returns one line for each citation: who says so, and where. */
  static List<Block> brief(Citations citations, Words words) {
    List<Block> blocks = new ArrayList<>();
    for (Citation citation : citations.inOrder()) {
      List<Piece> pieces = brief(mark(blocks.size() + 1), citation, words);
      blocks.add(new Block(pieces, !blocks.isEmpty()));
    }
    return blocks;
  }

  private static List<Piece> brief(String mark, Citation citation, Words words) {
    Source source = citation.source();
    StringBuilder text = new StringBuilder(mark + " " + source.publisher());
    text.append(", “").append(source.title()).append("” (").append(source.kind().wording());
    text.append(")");
    if (!citation.locator().isBlank()) {
      text.append(", ").append(citation.locator());
    }
    if (citation.asserter() != null) {
      text.append(", ").append(words.say(Phrase.REPORTING, citation.asserter()));
    }
    return withLink(Piece.plain(text.toString()), ". ", source.url());
  }

  /** Returns a paragraph for each citation, with all that is known of its source. */
  public static List<Block> full(Citations citations, Words words) {
    List<Block> blocks = new ArrayList<>();
    for (Citation citation : citations.inOrder()) {
      blocks.add(full(mark(blocks.size() + 1), citation, words));
    }
    return blocks;
  }

  private static Block full(String mark, Citation citation, Words words) {
    Source source = citation.source();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.plain(mark + " "));
    pieces.add(Piece.bold(source.title()));
    Piece rest = Piece.plain("\n" + String.join("\n", details(citation, words)));
    pieces.addAll(withLink(rest, "\n", source.url()));
    return new Block(pieces, false);
  }

  private static List<String> details(Citation citation, Words words) {
    Source source = citation.source();
    List<String> lines = new ArrayList<>();
    lines.add(source.publisher() + " (" + source.kind().wording() + ")");
    lines.add(words.say(Phrase.LANGUAGE_OF_SOURCE, languageName(source.language(), words)));
    if (source.date() != null) {
      lines.add(words.say(Phrase.DATE_OF_SOURCE, DateWording.of(source.date())));
    }
    if (!citation.locator().isBlank()) {
      lines.add(words.say(Phrase.SECTION_OF_SOURCE, citation.locator()));
    }
    if (citation.asserter() != null) {
      lines.add(words.say(Phrase.REPORTING, citation.asserter()));
    }
    return lines;
  }

  private static List<Piece> withLink(Piece text, String between, @Nullable URI url) {
    return WebLink.of(url)
        .map(link -> List.of(text, Piece.plain(between), Piece.link(link)))
        .orElse(List.of(text));
  }

  private static String languageName(String code, Words words) {
    return Locale.forLanguageTag(code).getDisplayLanguage(words.locale());
  }

  static String mark(int number) {
    return "[" + number + "]";
  }
}
