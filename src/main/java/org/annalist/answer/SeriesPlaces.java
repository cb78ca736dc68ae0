package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.series.Dating;
import org.annalist.series.Ordinal;

/** Answers which of a series has a place in it, as far as the dates tell. */
final class SeriesPlaces {
  private final AccountFinder accounts;
  private final Suggester suggester;

  SeriesPlaces(AccountFinder accounts, Suggester suggester) {
    this.accounts = accounts;
    this.suggester = suggester;
  }

  Optional<Reasoned> beside(int step, Entity named, List<Dating.Dated> all) {
    Optional<Dating.Dated> of =
        all.stream().filter(one -> one.entity().id().equals(named.id())).findFirst();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    int at = all.indexOf(of.get()) + step;
    if (at < 0 || at >= all.size()) {
      return Optional.empty();
    }
    Dating.Dated next = all.get(at);
    boolean isSure = step > 0 ? of.get().isSurelyBefore(next) : next.isSurelyBefore(of.get());
    String wording =
        (step > 0 ? "Next after " : "Last before ")
            + of.get().wording()
            + ", of "
            + all.size()
            + " that I know of: "
            + next.wording()
            + ".";
    return isSure ? Optional.of(reckoned(wording, List.of(next))) : Optional.empty();
  }

  Optional<Reasoned> placed(int place, List<Dating.Dated> all) {
    if (all.size() < 2) {
      return Optional.empty();
    }
    String which = Ordinal.wording(place) + " of " + all.size() + " that I know of, by date";
    Optional<Dating.Dated> sure = surelyAt(place, all);
    if (sure.isPresent()) {
      return Optional.of(
          reckoned("The " + which + ": " + sure.get().wording() + ".", List.of(sure.get())));
    }
    int at = index(place, all.size());
    if (at < 0) {
      return Optional.empty();
    }
    List<Dating.Dated> tied = all.stream().filter(one -> mayBe(one, all.get(at))).toList();
    String names = tied.stream().map(Dating.Dated::wording).collect(Collectors.joining("; "));
    return Optional.of(
        reckoned(
            "The dates do not tell which of these is the " + which + ": " + names + ".", tied));
  }

  /** Whether the dates leave open which of two came first. */
  private static boolean mayBe(Dating.Dated one, Dating.Dated other) {
    return one.equals(other) || !(one.isSurelyBefore(other) || other.isSurelyBefore(one));
  }

  static Optional<Dating.Dated> surelyAt(int place, List<Dating.Dated> all) {
    int at = index(place, all.size());
    return at >= 0 && all.stream().filter(one -> mayBe(one, all.get(at))).count() == 1
        ? Optional.of(all.get(at))
        : Optional.empty();
  }

  /** Where in a list the place is, or -1 where the list is too short. */
  private static int index(int place, int size) {
    int at = place > 0 ? place - 1 : size + place;
    return at < size ? at : -1;
  }

  private Reasoned reckoned(String conclusion, List<Dating.Dated> dated) {
    List<Claim> stated = dated.stream().flatMap(d -> d.claims().stream()).distinct().toList();
    return new Reasoned(
        new Answer.Reckoned(conclusion, stated, accounts.differing(stated), suggester.next(stated)),
        dated.stream().map(d -> "the date of " + d.entity().id()).toList(),
        List.of("the question asks for one of a series"));
  }
}
