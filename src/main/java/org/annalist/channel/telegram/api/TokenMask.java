package org.annalist.channel.telegram.api;

import org.annalist.setting.Redaction;
import org.annalist.setting.Secret;

/** Takes the token out of what others say, such as an address in an exception's message. */
final class TokenMask {
  private final Redaction redaction = new Redaction();

  TokenMask(Secret token) {
    redaction.hide(token);
  }

  String mask(String text) {
    return redaction.clean(text);
  }

  @Override
  public String toString() {
    return "***";
  }
}
