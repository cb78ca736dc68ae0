package org.annalist.account;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountFinderTest {
  @TempDir private Path directory;

  @Test
  void figuresOfTheSameThingAreAccounts() {
    assertThat(accounts(killed("one", 300, "soldiers"), killed("two", 1_250, "soldiers")))
        .containsExactly("300 soldiers: one", "1,250 soldiers: two");
  }

  @Test
  void figuresOfOtherThingsAreNone() {
    assertThat(accounts(killed("one", 300, "soldiers"), killed("two", 1_250, "horses")))
        .containsExactly("300 soldiers: one");
  }

  @Test
  void theSameThingMayBeWordedInAnotherForm() {
    assertThat(accounts(killed("one", 300, "the soldiers"), killed("two", 400, "soldier")))
        .hasSize(2);
  }

  @Test
  void sourcesThatAgreeShareAnAccount() {
    assertThat(
            accounts(
                killed("one", 300, "soldiers"),
                killed("two", 400, "soldiers"),
                killed("three", 300, "soldiers")))
        .containsExactly("300 soldiers: one three", "400 soldiers: two");
  }

  @Test
  void claimsOnOneMatterAreAccountsWhateverTheirSubjectAndProperty() {
    Claim left = claim("left").about("bridge").on("way-out", new Value.Words("yes")).build();
    Claim none = claim("none").about("council").on("way-out", new Value.Words("no")).build();
    Claim also = claim("also").about("town").on("way-out", new Value.Words("Yes")).build();
    Claim other = claim("other").about("bridge").build();

    assertThat(accounts(left, none, also, other)).containsExactly("yes: left also", "no: none");
    assertThat(accounts(other, left)).hasSize(1);
  }

  @Test
  void figuresOfTwoMattersAreNoAccountsOfEachOther() {
    Claim of = inMatter(killed("one", 300, "soldiers"), "way-out");
    Claim ofOther = inMatter(killed("two", 400, "soldiers"), "other-way");

    assertThat(accounts(of, ofOther)).containsExactly("300 soldiers: one");
  }

  @Test
  void aFigureOfSomeIsNoAccountOfWhatWordsSayOfAll() {
    Claim women = killed("women", 106, "women");
    Claim all = claim("all").about("bridge").on("way-out", new Value.Words("hundreds")).build();
    Claim worded =
        new Claim(
            all.id(),
            women.topic(),
            new Claim.Statement("killed", all.statement().value(), "way-out"),
            null,
            all.text(),
            all.citations(),
            List.of());

    assertThat(accounts(women, worded)).containsExactly("106 women: women");
    assertThat(accounts(worded, women)).containsExactly("hundreds: all");
  }

  private static Claim inMatter(Claim claim, String matter) {
    return new Claim(
        claim.id(),
        claim.topic(),
        new Claim.Statement("killed", claim.statement().value(), matter),
        null,
        claim.text(),
        claim.citations(),
        List.of());
  }

  @Test
  void aMatterIsNamedByItsLabel() {
    Claim left = claim("left").about("bridge").on("way-out", new Value.Words("yes")).build();
    try (SqliteKnowledgeStore store = store(left)) {
      assertThat(finder(store).matter(left)).isEqualTo("whether a way out was left");
    }
  }

  @Test
  void accountsOfAMatterStandBesideThoseOfASingleProperty() {
    Claim figure = killed("one", 300, "soldiers");
    Claim ofMatter =
        new Claim(
            figure.id(),
            figure.topic(),
            new Claim.Statement("killed", figure.statement().value(), "way-out"),
            null,
            figure.text(),
            figure.citations(),
            List.of());
    Claim words = claim("words").about("town").on("way-out", new Value.Words("hundreds")).build();

    assertThat(accounts(ofMatter, killed("two", 400, "soldiers"), words))
        .containsExactly("300 soldiers: one", "hundreds: words", "400 soldiers: two");
  }

  @Test
  void boundsThatDifferMakeTwoAccounts() {
    assertThat(
            accounts(
                killed("one", 300, "soldiers"),
                claim("two")
                    .about("battle")
                    .counts("killed", 300, Value.Bound.AT_LEAST, "soldiers")
                    .build()))
        .containsExactly("300 soldiers: one", "at least 300 soldiers: two");
  }

  @Test
  void theSameFigureAtAnotherDateIsAnotherAccount() {
    assertThat(
            accounts(
                claim("one")
                    .about("battle")
                    .counts("killed", 300, Value.Bound.EXACTLY, "soldiers")
                    .on("1892")
                    .build(),
                claim("two")
                    .about("battle")
                    .counts("killed", 300, Value.Bound.EXACTLY, "soldiers")
                    .on("1893")
                    .build()))
        .containsExactly("300 soldiers (1892): one", "300 soldiers (1893): two");
  }

  @Test
  void datesThatDifferAreAccounts() {
    assertThat(
            accounts(
                claim("one").about("battle").says("date", null).on("1892-03-05").build(),
                claim("two").about("battle").says("date", null).on("1892-03-06").build(),
                claim("three").about("battle").says("date", null).on("1892-03-05").build()))
        .containsExactly("5 March 1892: one three", "6 March 1892: two");
  }

  @Test
  void whereSeveralValuesMayStandEachStandsAlone() {
    assertThat(
            accounts(
                claim("one").about("battle").says("office", new Value.Words("king")).build(),
                claim("two").about("battle").says("office", new Value.Words("count")).build()))
        .containsExactly("king: one");
  }

  @Test
  void aStatementHasNoOtherAccount() {
    assertThat(accounts(claim("one").about("battle").build(), claim("two").about("battle").build()))
        .containsExactly("Claim one.: one");
  }

  @Test
  void whatIsSaidOfAnotherSubjectIsNoAccount() {
    assertThat(
            accounts(
                killed("one", 300, "soldiers"),
                claim("two")
                    .about("siege", "battle")
                    .counts("killed", 400, Value.Bound.EXACTLY, "soldiers")
                    .build()))
        .containsExactly("300 soldiers: one");
  }

  @Test
  void namesTheMatter() {
    Claim claim = killed("one", 300, "soldiers");
    try (SqliteKnowledgeStore store = store(claim)) {
      assertThat(finder(store).matter(claim)).isEqualTo("the killed (battle)");
    }
  }

  private static Claim killed(String id, long number, String counted) {
    return claim(id).about("battle").counts("killed", number, Value.Bound.EXACTLY, counted).build();
  }

  /** The accounts of the matter of the first claim, each with its claims. */
  private List<String> accounts(Claim... claims) {
    try (SqliteKnowledgeStore store = store(claims)) {
      return finder(store).accountsOf(claims[0]).stream()
          .map(
              account ->
                  account.value()
                      + ": "
                      + String.join(" ", account.claims().stream().map(Claim::id).toList()))
          .toList();
    }
  }

  private SqliteKnowledgeStore store(Claim... claims) {
    return new KnowledgeBuilder()
        .with(claims)
        .matter("way-out", "whether a way out was left")
        .matter("other-way", "whether there was another way")
        .property("killed", true)
        .property("date", true)
        .property("office", false)
        .compile(directory);
  }

  private static AccountFinder finder(SqliteKnowledgeStore store) {
    return new AccountFinder(store, store.entities(), KnowledgeBuilder.plainTerms());
  }
}
