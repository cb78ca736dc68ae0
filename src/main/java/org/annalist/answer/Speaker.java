package org.annalist.answer;

import java.net.URI;
import org.annalist.knowledge.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Who says something, in short: one line for all that is said by the same.
 *
 * @param name the publisher, and whom it reports
 * @param url where the first of what it says can be read, or null where no address is known
 */
public record Speaker(String name, @Nullable URI url) {
  private static final String WWW = "www.";

  /** A longer name loses what a comma divides from it, such as "in the Royal Gazette". */
  private static final int LONG = 40;

  /**
   * Returns the host of the address, where the name is not the same.
   *
   * @return such as {@code gazette.example}, without {@code www.}; or an empty text
   */
  public String host() {
    String host = url == null || url.getHost() == null ? "" : url.getHost();
    String bare = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    return bare.equalsIgnoreCase(name) ? "" : bare;
  }

  /** Who speaks in a citation, and on whose behalf. */
  static Speaker of(Citation citation) {
    String reported =
        citation.asserter() == null ? "" : ", reporting " + inShort(citation.asserter());
    Speaker publisher = publisherOf(citation);
    return new Speaker(publisher.name + reported, publisher.url);
  }

  /** Who speaks in a citation, for a claim whose own words tell whom it reports. */
  static Speaker publisherOf(Citation citation) {
    return new Speaker(inShort(citation.source().publisher()), citation.source().url());
  }

  private static String inShort(String name) {
    int comma = name.indexOf(", ");
    boolean isAside = comma > 0 && Character.isLowerCase(name.charAt(comma + 2));
    return isAside && name.length() > LONG ? name.substring(0, comma) : name;
  }
}
