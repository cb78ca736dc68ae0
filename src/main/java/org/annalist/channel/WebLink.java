package org.annalist.channel;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bot offers as a link: http and https only, with a host to show. */
public final class WebLink {
  private WebLink() {}

  /**
   * Lets an address pass.
   *
   * @param address any address, or null
   * @return the address, or empty when it is none of the web
   */
  public static Optional<URI> of(@Nullable URI address) {
    return Optional.ofNullable(address).filter(WebLink::isOfTheWeb);
  }

  private static boolean isOfTheWeb(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return address.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
  }
}
