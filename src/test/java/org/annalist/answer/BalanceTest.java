package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.junit.jupiter.api.Test;

class BalanceTest {
  @Test
  void kindsOfSourceTakeTurnsInTheOrderOfTheirFirstClaim() {
    assertThat(
            balanced(
                by("a1", SourceKind.NEWS),
                by("a2", SourceKind.NEWS),
                by("a3", SourceKind.NEWS),
                by("b1", SourceKind.NGO),
                by("c1", SourceKind.COURT),
                by("b2", SourceKind.NGO)))
        .containsExactly("a1", "b1", "c1", "a2", "b2", "a3");
  }

  @Test
  void claimsOfOneKindKeepTheirOrder() {
    assertThat(balanced(by("one", SourceKind.NGO), by("two", SourceKind.NGO)))
        .containsExactly("one", "two");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(Balance.of(List.of())).isEmpty();
  }

  private static List<String> balanced(Claim... claims) {
    return Balance.of(List.of(claims)).stream().map(Claim::id).toList();
  }

  private static Claim by(String id, SourceKind kind) {
    Source source = new Source(kind.id(), "Title", "Publisher", kind, "en", null, null);
    return claim(id).cites(source, "page 1", null).build();
  }
}
