package org.annalist.channel.telegram.compose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.annalist.knowledge.Claim;

/**
 * Short codes by which a button names claims, so that it needs no memory: it works on an old
 * message, after a restart and after a change of the knowledge. Immutable.
 *
 * <p>A code is the first {@value #LENGTH} characters of the claim id's SHA-256 in URL-safe Base64:
 * 42 bits, so among 10,000 claims two share a code with a chance of about 1 in 100,000. Where they
 * do, the code stands for the first.
 */
public final class ClaimCodes implements Function<List<String>, List<Claim>> {
  /** How many characters a code has. */
  public static final int LENGTH = 7;

  private final Map<String, String> idsByCode;
  private final Function<List<String>, List<Claim>> claims;

  /**
   * Makes the codes of claims.
   *
   * @param ids the ids of all claims that answers may state
   * @param claims finds claims by their ids
   */
  public ClaimCodes(Collection<String> ids, Function<List<String>, List<Claim>> claims) {
    Map<String, String> codes = new HashMap<>();
    ids.forEach(id -> codes.putIfAbsent(of(id), id));
    this.idsByCode = Map.copyOf(codes);
    this.claims = claims;
  }

  /**
   * Returns the code of a claim.
   *
   * @param claimId the id of the claim
   * @return always the same for the same id
   */
  public static String of(String claimId) {
    byte[] digest = sha256().digest(claimId.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, LENGTH);
  }

  /**
   * Finds claims.
   *
   * @param codes the codes of claims
   * @return the claims, in the order of the codes, without those that are not known
   */
  @Override
  public List<Claim> apply(List<String> codes) {
    return claims.apply(codes.stream().map(idsByCode::get).filter(Objects::nonNull).toList());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
