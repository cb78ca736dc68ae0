package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.account.Account;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.Value;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final String LONG = "a publisher with a very long name ".repeat(6);

  @Test
  void allAccountsAreShownWhereThereIsRoom() {
    List<Account> accounts = List.of(by("P", SourceKind.NEWS, 1), by("Q", SourceKind.NEWS, 2));
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .isEqualTo(accounts);
  }

  @Test
  void theFoundAccountThenThePartiesThenWitnessesAreChosen() {
    List<Account> accounts =
        List.of(
            by("A " + LONG, SourceKind.NEWS, 1),
            by("B " + LONG, SourceKind.ENCYCLOPEDIA, 2),
            by("C " + LONG, SourceKind.NGO, 3),
            by("D " + LONG, SourceKind.OFFICIAL_ARMENIA, 4),
            by("E " + LONG, SourceKind.OFFICIAL_AZERBAIJAN, 5));
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .extracting(Account::value)
        .containsExactly("1 soldiers", "4 soldiers", "5 soldiers");
  }

  @Test
  void ofOneKindTheAccountOfMoreSourcesComesFirst() {
    List<Account> accounts =
        List.of(
            by("A " + LONG + LONG, SourceKind.NEWS, 1),
            by("B " + LONG, SourceKind.NGO, 2),
            by("C " + LONG, SourceKind.NGO, 3, "second", "third"),
            by("D " + LONG, SourceKind.NGO, 4));
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .extracting(Account::value)
        .containsExactly("1 soldiers", "3 soldiers");
  }

  @Test
  void oneSpeakerOfManyAccountsLeavesRoomForAll() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      accounts.add(by(LONG, SourceKind.NEWS, i));
    }
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .hasSize(12);
  }

  @Test
  void anAccountOfTheSameValueIsTheFirstToGo() {
    List<Account> accounts = new ArrayList<>();
    accounts.add(by("A " + LONG, SourceKind.NEWS, 1));
    accounts.add(by("B " + LONG, SourceKind.NEWS, 1));
    accounts.add(by("C " + LONG, SourceKind.NEWS, 2));
    accounts.add(by("D " + LONG, SourceKind.NEWS, 2));
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .extracting(Account::value)
        .contains("1 soldiers", "2 soldiers")
        .hasSizeLessThan(4);
  }

  @Test
  void theFirstAccountIsToldInFullAndTheOthersInTheirValues() {
    List<Account> accounts =
        List.of(
            told(1, "Of the garrison 1 fell, in the tower."),
            told(2, "Of the garrison 2 fell, on the bridge."));
    assertThat(AccountsDigest.of("the number killed", accounts, 0).lines())
        .extracting(Digest.Line::text)
        .containsExactly("Of the garrison 1 fell, in the tower. [1]", "2 [2]");
  }

  @Test
  void soFewAreChosenThatTheFirstIsToldInFull() {
    List<Account> accounts = new ArrayList<>();
    accounts.add(told(1, "Of the garrison 1 fell, " + "in the tower, ".repeat(25) + "in Zenda."));
    for (int i = 2; i <= 5; i++) {
      accounts.add(by(i + LONG.substring(0, 99), SourceKind.NEWS, i));
    }
    accounts.add(by("D " + LONG.substring(0, 99), SourceKind.OFFICIAL_ARMENIA, 44));
    List<Account> chosen =
        AccountsDigest.chooseWithFirstInFull("the dead", accounts, AccountsDigest.SCREEN);
    assertThat(chosen).hasSize(2).contains(accounts.get(5));
    assertThat(AccountsDigest.of("the dead", chosen, 4).lines().get(0).text()).contains("in Zenda");
    assertThat(AccountsDigest.choose("the dead", accounts, AccountsDigest.SCREEN))
        .hasSizeGreaterThan(2);
  }

  @Test
  void whatCannotBeToldInFullLeavesNoAccountOut() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      accounts.add(told(i, "Of the garrison " + i + " fell. " + "So it was. ".repeat(70)));
    }
    assertThat(AccountsDigest.chooseWithFirstInFull("the dead", accounts, AccountsDigest.SCREEN))
        .isEqualTo(AccountsDigest.choose("the dead", accounts, AccountsDigest.SCREEN));
  }

  @Test
  void aTextThatDoesNotSayItsFigureIsNotToldForIt() {
    List<Account> accounts =
        List.of(told(1, "Of the garrison one fell."), told(2, "Of the garrison two fell."));
    assertThat(AccountsDigest.of("the number killed", accounts, 0).lines())
        .extracting(Digest.Line::text)
        .containsExactly("1 [1]; 2 [2]");
  }

  @Test
  void theFirstAccountIsBroughtToItsValueWhereThereIsNoRoom() {
    List<Account> accounts =
        List.of(
            told(1, "Of the garrison 1 fell, in the tower. ".repeat(20)),
            told(2, "Of the garrison 2 fell, on the bridge."));
    assertThat(AccountsDigest.of("the number killed", accounts, 0).lines())
        .extracting(Digest.Line::text)
        .containsExactly("1 [1]; 2 [2]");
  }

  @Test
  void thereAreAlwaysTwo() {
    List<Account> accounts =
        List.of(
            by("A " + LONG.repeat(9), SourceKind.NEWS, 1),
            by("B " + LONG.repeat(9), SourceKind.NEWS, 2),
            by("C " + LONG.repeat(9), SourceKind.COURT, 3));
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .extracting(Account::value)
        .containsExactly("1 soldiers", "3 soldiers");
  }

  @Test
  void aQuestionForMoreThanOneFactHasMoreRoom() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      accounts.add(by(i + " " + LONG, SourceKind.NEWS, i));
    }
    assertThat(AccountsDigest.choose("the number killed", accounts, 2 * AccountsDigest.SCREEN))
        .hasSizeGreaterThan(
            AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN).size());
  }

  @Test
  void whatIsShownSpansWhatThereIsBeforeItRepeatsItself() {
    List<Account> accounts = new ArrayList<>();
    accounts.add(by("A " + LONG, SourceKind.NEWS, 150));
    accounts.add(by("B " + LONG, SourceKind.NEWS, 151));
    accounts.add(by("C " + LONG, SourceKind.NEWS, 149));
    accounts.add(by("D " + LONG, SourceKind.NEWS, 30));
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .extracting(Account::value)
        .contains("150 soldiers", "30 soldiers")
        .doesNotContain("151 soldiers");
  }

  @Test
  void aKindThatSaysNearlyTheSameWaitsForWhatIsFurther() {
    List<Account> accounts =
        List.of(
            by("A " + LONG, SourceKind.NEWS, 150),
            by("B " + LONG, SourceKind.NGO, 151),
            by("C " + LONG, SourceKind.NEWS, 900));
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .extracting(Account::value)
        .containsExactly("150 soldiers", "900 soldiers");
  }

  @Test
  void twoDocumentsOfOnePartyAreTwoAccounts() {
    List<Account> accounts =
        List.of(
            by("A " + LONG, SourceKind.OFFICIAL_ARMENIA, 150),
            by("B " + LONG, SourceKind.NEWS, 151),
            by("C " + LONG, SourceKind.NEWS, 153),
            by("D " + LONG, SourceKind.OFFICIAL_ARMENIA, 152));
    assertThat(AccountsDigest.choose("the number killed", accounts, AccountsDigest.SCREEN))
        .extracting(Account::value)
        .contains("150 soldiers", "152 soldiers");
  }

  private static Account told(int soldiers, String text) {
    Value.Figure value = new Value.Figure(soldiers, Value.Bound.EXACTLY, "soldiers");
    Source source =
        new Source("s" + soldiers, "Title", "P" + soldiers, SourceKind.NEWS, "en", null, null);
    Claim claim =
        claim("c" + soldiers).text(text).says("killed", value).cites(source, "p. 1", null).build();
    return new Account(value.wording(), List.of(claim));
  }

  private static Account by(String publisher, SourceKind kind, int soldiers, String... also) {
    List<Claim> claims = new ArrayList<>();
    Value.Figure value = new Value.Figure(soldiers, Value.Bound.EXACTLY, "soldiers");
    for (String id : also(publisher, also)) {
      Source source = new Source(id, "Title", publisher, kind, "en", null, null);
      claims.add(claim(id + soldiers).says("killed", value).cites(source, "p. 1", null).build());
    }
    return new Account(value.wording(), claims);
  }

  private static List<String> also(String publisher, String... also) {
    List<String> ids = new ArrayList<>(List.of("source-" + publisher.length()));
    ids.addAll(List.of(also));
    return ids;
  }
}
