package org.annalist.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {
  private final Secret secret = new Secret("123456:ABC");

  @Test
  void printsAsAMask() {
    assertThat(secret).hasToString("***");
    assertThat("the token is " + secret).isEqualTo("the token is ***");
  }

  @Test
  void revealsItselfOnlyWhenAsked() {
    assertThat(secret.reveal()).isEqualTo("123456:ABC");
  }

  @Test
  void equalsTheSameValueOnly() {
    assertThat(secret)
        .isEqualTo(new Secret("123456:ABC"))
        .hasSameHashCodeAs(new Secret("123456:ABC"));
    assertThat(secret).isNotEqualTo(new Secret("123456:ABD")).isNotEqualTo(new Secret(""));
    assertThat(secret.equals((Object) "123456:ABC")).isFalse();
  }
}
