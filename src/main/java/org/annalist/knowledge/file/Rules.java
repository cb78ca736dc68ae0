package org.annalist.knowledge.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annalist.date.EdtfException;
import org.annalist.date.EdtfParser;
import org.annalist.text.Folding;

/** The rules that texts of one kind keep. */
final class Rules {
  /** An id. */
  static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,40}");

  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final List<String> SCHEMES = List.of("http", "https");

  private Rules() {}

  /** An id, such as {@code ceasefire-1994}. */
  static void id(String key, YamlText text, Problems problems) {
    if (!ID.matcher(text.text()).matches()) {
      problems.error(
          text.place(),
          key + " " + text.text() + ": an id is lower-case Latin letters, digits and hyphens",
          "Write an id such as " + idLike(text.text()) + ".");
    }
  }

  private static String idLike(String text) {
    String id = NOT_IN_ID.matcher(Folding.fold(text)).replaceAll("-").replaceAll("^-|-$", "");
    return id.isEmpty() ? "ceasefire-1994" : id;
  }

  /** A date in EDTF. */
  static void date(String key, YamlText text, Problems problems) {
    try {
      EdtfParser.parse(text.text());
    } catch (EdtfException e) {
      problems.error(text.place(), key + " " + e.finding(), e.mend());
    }
  }

  /** The two letters of a language. */
  static void language(String key, YamlText text, Problems problems) {
    if (text.text().length() != 2 || !LANGUAGES.contains(text.text())) {
      problems.error(
          text.place(),
          key + " " + text.text() + ": not one of the two-letter codes of ISO 639-1",
          "Write a code such as en, az, hy or ru.");
    }
  }

  /** A link that opens in a browser. */
  static void link(String key, YamlText text, Problems problems) {
    if (!isLink(text.text())) {
      problems.error(
          text.place(),
          key + " " + text.text() + ": a link begins with https:// or http:// and a host",
          "Write the whole address, such as https://example.org/page, or take " + key + " out.");
    }
  }

  private static boolean isLink(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && SCHEMES.contains(uri.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Latitude and longitude in degrees. */
  static void coordinates(String key, YamlText text, Problems problems) {
    if (Points.read(text.text()).isEmpty()) {
      problems.error(
          text.place(),
          key + " " + text.text() + ": not a latitude and a longitude",
          "Write degrees north, a comma, degrees east, such as 39.76, 46.75, in quotes.");
    }
  }

  /** A number of things, from 1 to 9999. */
  static void count(String key, YamlText text, Problems problems) {
    if (!COUNT.matcher(text.text()).matches()) {
      problems.error(
          text.place(),
          key + " " + text.text() + ": not a number from 1 to 9999",
          "Count them, and write the number.");
    }
  }

  /** Yes or no. */
  static void truth(String key, YamlText text, Problems problems) {
    if (!text.text().equals("true") && !text.text().equals("false")) {
      problems.error(
          text.place(),
          key + " " + text.text() + ": neither true nor false",
          "Write true or false.");
    }
  }

  /** One of a few words. */
  static Content.Rule oneOf(List<String> words) {
    return (key, text, problems) -> {
      if (!words.contains(text.text())) {
        problems.error(
            text.place(),
            key + " " + text.text() + ": there is no such " + key,
            Nearest.question(text.text(), words)
                + "Write one of "
                + String.join(", ", words)
                + ".");
      }
    };
  }
}
