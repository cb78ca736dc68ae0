package org.annalist.answer;

import java.util.List;
import org.annalist.knowledge.Claim;

/**
 * The claims that give one value of a property.
 *
 * @param value how the value reads, such as {@code about 250,000 people expelled}
 * @param claims the claims that give it, at least one
 */
public record Account(String value, List<Claim> claims) {
  /** Copies the list. */
  public Account {
    claims = List.copyOf(claims);
  }
}
