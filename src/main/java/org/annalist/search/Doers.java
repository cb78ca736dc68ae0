package org.annalist.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.search.Clause.Subject;
import org.annalist.search.Deeds.Deed;
import org.annalist.search.Deeds.Form;
import org.annalist.search.Deeds.Sort;
import org.annalist.text.WordTable;

/**
 * Reads from a text which countries do the deeds that it tells of; their people, their armies and
 * their parliaments act for them. Safe for several threads.
 */
final class Doers {
  private static final Set<String> BODY =
      WordTable.of(Doers.class, "agent-words.tsv").words("body");

  private final Peoples peoples;

  Doers(Peoples peoples) {
    this.peoples = peoples;
  }

  /**
   * Who does a deed, each by the ids of countries.
   *
   * @param certain who is told to do it
   * @param possible all whom the text may mean, those among them
   */
  record Who(Set<String> certain, Set<String> possible) {}

  /** Who does a deed that a text tells of. */
  Who of(Passage text, Deed deed) {
    Clause clause = new Clause(text, deed);
    return deed.form() == Form.VERB ? ofVerb(clause) : ofNoun(clause);
  }

  private Who ofVerb(Clause clause) {
    Set<String> by = peoples.in(clause.by());
    if (clause.isPassive()) {
      boolean isOfItself = clause.deed().kind().sort() == Sort.MOVE;
      return new Who(by, isOfItself ? union(by, peoples.in(clause.before())) : by);
    }
    Subject subject = clause.subject();
    Set<String> named = peoples.in(subject.words());
    boolean mayBeElsewhere = (named.isEmpty() && !clause.asksWho()) || subject.isJoined();
    Set<String> elsewhere = mayBeElsewhere ? peoples.in(clause.before()) : Set.of();
    boolean acts = acts(subject.words()) && clause.isActive(subject);
    return new Who(acts ? named : by, union(by, union(named, elsewhere)));
  }

  /** Whether a name is one of a people, or of what acts for it: not of its towns. */
  private boolean acts(List<String> name) {
    int of = name.indexOf("of");
    int head = (of < 0 ? name.size() : of) - 1;
    return head >= 0
        && (BODY.contains(name.get(head)) || !peoples.in(name.subList(head, head + 1)).isEmpty());
  }

  private Who ofNoun(Clause clause) {
    Set<String> by = peoples.in(clause.by());
    List<String> owner = clause.owner();
    List<String> behind = clause.behind();
    Set<String> possible = union(by, union(peoples.in(owner), peoples.in(behind)));
    if (clause.deed().form() == Form.NOUN_OF_OBJECT) {
      return new Who(by, possible);
    }
    Set<String> owners = union(by, peoples.called(owner));
    boolean isOfOwner = clause.deed().kind().sort() == Sort.DEED;
    return new Who(isOfOwner ? owners : union(owners, peoples.called(behind)), possible);
  }

  /** The countries that somebody goes away from. */
  Set<String> left(Passage text, Deed deed) {
    return peoples.in(new Clause(text, deed).from());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
