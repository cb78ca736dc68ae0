package org.annalist.channel.telegram.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.answer.Answer;
import org.annalist.answer.Digest;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.page.Block;
import org.annalist.channel.telegram.page.HtmlRenderer;
import org.annalist.channel.telegram.page.Pages;
import org.annalist.channel.telegram.page.Piece;
import org.annalist.channel.telegram.page.Portion;
import org.annalist.picture.TimelinePicture;

/**
 * What stands under a timeline: the events that are in the picture, and their sources. Where there
 * is no room for all of that, each event in short.
 *
 * @param title what it is a timeline of
 * @param words the bot's own words
 */
record Caption(String title, Words words) {
  /** The longest caption that Telegram takes, in UTF-16 units of what a reader sees. */
  static final int LONGEST = 1024;

  /** Enough for most sentences: what is longer stands in the picture, and in the words below. */
  private static final int MOST = 160;

  private static final Pattern MARKS = Pattern.compile("(?: \\[\\d+])+\\.?$");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}[.!?])\\s");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?=\\s)");
  private static final String CUT = " …";

  /** Returns the events in full with their sources, or empty where that is too long. */
  Optional<String> whole(Answer.Answered shown, Portion portion) {
    List<Block> blocks = new ArrayList<>(List.of(Block.paragraph(Piece.bold(title))));
    blocks.addAll(new HtmlRenderer(words, portion).render(shown));
    List<String> pages = Pages.of(blocks, LONGEST);
    return pages.size() == 1 ? Optional.of(pages.get(0)) : Optional.empty();
  }

  /** Returns the events, each cut to its share of the room, and that there is more below. */
  String brief(TimelinePicture picture) {
    List<Entry> entries = picture.entries().stream().map(this::entry).toList();
    String below = words.say(Phrase.PICTURE_BELOW);
    int room = LONGEST - title.length() - below.length() - 4; // with two empty lines
    List<Block> blocks = new ArrayList<>(List.of(Block.paragraph(Piece.bold(title))));
    int share = share(entries, room);
    entries.forEach(entry -> blocks.add(entry.block(share)));
    blocks.add(Block.paragraph(Piece.plain(below)));
    return Pages.of(blocks, LONGEST).get(0);
  }

  /** The longest texts are cut to what is left for each of them by the shorter ones. */
  private static int share(List<Entry> entries, int room) {
    int share = MOST;
    while (share > 0 && length(entries, share) > room) {
      share--;
    }
    return share;
  }

  private static int length(List<Entry> entries, int share) {
    return entries.stream().mapToInt(entry -> entry.length(share)).sum();
  }

  /** Of accounts that differ none is told before the others: only what they differ on. */
  private Entry entry(Digest.Line line) {
    Matcher marks = MARKS.matcher(line.text());
    String cited = marks.find() ? marks.group() : "";
    return line.matter().isEmpty()
        ? new Entry(line.head(), marks.replaceFirst(""), cited)
        : new Entry(
            line.head(), withoutColon(words.say(Phrase.ACCOUNTS_DIFFER, line.matter())), "");
  }

  private static String withoutColon(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  /** An event: its date, what happened, and the marks of its sources. */
  private record Entry(String date, String text, String marks) {
    /** What stands around an entry: a line break, a bullet, a colon, and what stands for a cut. */
    private static final int AROUND = 5 + CUT.length();

    int length(int share) {
      return AROUND + date.length() + Math.min(text.length(), share) + marks.length();
    }

    Block block(int share) {
      List<Piece> pieces = new ArrayList<>();
      if (!date.isEmpty()) {
        pieces.add(Piece.bold(date));
        pieces.add(Piece.plain(": "));
      }
      pieces.add(Piece.plain((text.length() <= share ? text : cut(share)) + marks));
      return Block.bullet(pieces);
    }

    /** After a sentence where there is one, else after a longer clause, else after a word. */
    private String cut(int share) {
      int sentence = last(SENTENCE_END, share);
      int clause = last(CLAUSE_END, share);
      int end = sentence > 0 ? sentence : clause > share / 3 ? clause : word(share);
      return text.substring(0, end) + CUT;
    }

    /** Not within the two names of a place: both are said, or neither. */
    private int word(int share) {
      int end = text.lastIndexOf(' ', share);
      while (end > 0 && (text.startsWith(" / ", end) || text.startsWith("/ ", end - 1))) {
        end = text.lastIndexOf(' ', end - (text.charAt(end - 1) == '/' ? 3 : 1));
      }
      return Math.max(0, end);
    }

    private int last(Pattern pattern, int share) {
      Matcher matcher = pattern.matcher(text);
      int last = 0;
      while (matcher.find() && matcher.start() <= share) {
        last = matcher.start();
      }
      return last;
    }
  }
}
