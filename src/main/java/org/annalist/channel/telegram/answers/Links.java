package org.annalist.channel.telegram.answers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.conversation.Recital;
import org.annalist.knowledge.Claim;

/**
 * Links that open answers: {@code https://t.me/BOT?start=…} with a payload of at most 64 letters,
 * digits, {@code _} and {@code -}. Safe for several threads.
 *
 * <p>A payload is {@code q} and the key of the answer in URL-safe Base64 where that is short
 * enough, {@code h} and the code of a question that claims are known to answer, else {@code c} and
 * the codes of up to nine claims, which it then states.
 */
final class Links {
  private static final String SHARE = "https://t.me/share/url?url=";
  private static final int LONGEST = 64;
  private static final int MOST_CLAIMS = 9;

  private final Keys keys;
  private final Coded coded;
  private final Recital recital;
  private volatile String botName = "";

  Links(Keys keys, Coded coded, Recital recital) {
    this.keys = keys;
    this.coded = coded;
    this.recital = recital;
  }

  void introduce(String name) {
    botName = name;
  }

  /**
   * Makes an address that offers to send the link to somebody.
   *
   * @param key the key of the answer, where it has one
   * @param claims its claims
   * @return empty where the bot has no name, or there is nothing to share
   */
  Optional<String> share(Optional<String> key, List<Claim> claims) {
    return botName.isEmpty() || claims.isEmpty()
        ? Optional.empty()
        : Optional.of(SHARE + link(payload(key, claims)));
  }

  /** The link that opens an answer in the chat with the bot. */
  String link(String payload) {
    return "https://t.me/" + botName + "?start=" + payload;
  }

  String botName() {
    return botName;
  }

  String payload(Optional<String> key, List<Claim> claims) {
    return key.map(Links::encoded)
        .filter(payload -> payload.length() <= LONGEST)
        .or(() -> key.filter(this::isKnownAsk).map(it -> "h" + ClaimCodes.of(it.substring(1))))
        .orElseGet(
            () -> "c" + Coded.join(claims.stream().limit(MOST_CLAIMS).map(Claim::id).toList()));
  }

  private boolean isKnownAsk(String key) {
    return key.startsWith("u") && coded.isKnownAsk(key.substring(1));
  }

  private static String encoded(String key) {
    return "q"
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * An answer that a link opens.
   *
   * @param key its key, where it has one
   * @param reply the answer
   */
  record Opened(Optional<String> key, Reply reply) {
    /** The question as somebody typed it, or an empty text. */
    String question() {
      return key.filter(it -> it.startsWith("u")).map(it -> it.substring(1)).orElse("");
    }
  }

  /**
   * Opens an answer.
   *
   * @param payload what stands in the link, perhaps made up by somebody
   * @return empty where it opens nothing that states anything
   */
  Optional<Opened> open(String payload) {
    if (payload.startsWith("c")) {
      List<Claim> claims = coded.claims(payload.substring(1));
      return claims.isEmpty()
          ? Optional.empty()
          : Optional.of(new Opened(Optional.empty(), recital.stating(claims)));
    }
    Optional<String> known =
        payload.startsWith("h")
            ? coded.asks(payload.substring(1)).stream().findFirst().map(ask -> "u" + ask)
            : Optional.empty();
    return known
        .or(() -> decoded(payload))
        .flatMap(key -> keys.reply(key, 0).map(reply -> new Opened(Optional.of(key), reply)))
        .filter(opened -> isOfUse(opened.reply().answer()));
  }

  /**
   * Opens an answer by the address that offers to send the link to somebody.
   *
   * @param url any address
   * @return empty where it is none that {@link #share} has made
   */
  Optional<Opened> opened(String url) {
    String before = SHARE + link("");
    return url.startsWith(before) ? open(url.substring(before.length())) : Optional.empty();
  }

  private static boolean isOfUse(Answer answer) {
    return !answer.claims().isEmpty();
  }

  private static Optional<String> decoded(String payload) {
    if (!payload.startsWith("q") || payload.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] key = Base64.getUrlDecoder().decode(payload.substring(1));
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString());
    } catch (IllegalArgumentException | CharacterCodingException e) { // somebody made it up
      return Optional.empty();
    }
  }
}
