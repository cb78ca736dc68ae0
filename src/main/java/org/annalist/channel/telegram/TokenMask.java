package org.annalist.channel.telegram;

import java.util.regex.Pattern;

/** Takes the token out of what others say, such as an address in an exception's message. */
final class TokenMask {
  /** Anything of the shape of a token goes too, should the client write it in another way. */
  private static final Pattern SHAPE = Pattern.compile("\\d{1,20}(?::|%3A)[\\w-]{30,64}");

  private final String token;

  TokenMask(String token) {
    this.token = token;
  }

  String mask(String text) {
    String masked = token.isEmpty() ? text : text.replace(token, "***");
    return SHAPE.matcher(masked).replaceAll("***");
  }

  @Override
  public String toString() {
    return "***";
  }
}
