package org.annalist.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Value;
import org.annalist.question.Question;

/**
 * Finds what the last answer said of one thing said of another: "what about Strelsau?", after "when
 * was Zenda taken?". Safe for several threads.
 */
final class Parallels {
  /** What claims may say of a thing in several ways, and which therefore has no parallel. */
  private static final Set<String> TELLS_NOTHING = Set.of("statement", "number", "description");

  private final ClaimStore claims;

  Parallels(ClaimStore claims) {
    this.claims = claims;
  }

  /**
   * The claims that say of what a question names what the first claim of the last answer said of
   * its subject, or of its subject and something else of that kind; none on figures, which may
   * count something else.
   *
   * @return empty where no claim does, or where several do that are no accounts of one matter
   */
  List<Claim> of(Question question, Recalled last) {
    Optional<Claim> said = last.first();
    if (said.isEmpty() || question.mentions().size() != 1) {
      return List.of();
    }
    String property = said.get().statement().property();
    if (TELLS_NOTHING.contains(property)
        || said.get().statement().value() instanceof Value.Figure) {
      return List.of();
    }
    return onOneMatter(
        question.mentions().get(0).candidates().stream()
            .flatMap(named -> said(property, named, said.get(), last).stream())
            .distinct()
            .filter(last.time()::isOfTimeAsked)
            .toList());
  }

  private List<Claim> said(String property, Entity named, Claim before, Recalled last) {
    List<Claim> ofNamed = claims.statements(named.id(), property);
    if (!ofNamed.isEmpty()) {
      return ofNamed;
    }
    boolean isInPlaceOfOther =
        last.entities(before.topic().others()).stream().anyMatch(o -> o.type() == named.type());
    return isInPlaceOfOther
        ? claims.statements(before.topic().subject(), property).stream()
            .filter(claim -> claim.topic().others().contains(named.id()))
            .toList()
        : List.of();
  }

  private static List<Claim> onOneMatter(List<Claim> said) {
    long matters =
        said.stream()
            .map(claim -> Objects.requireNonNullElse(claim.statement().matter(), claim.id()))
            .distinct()
            .count();
    return matters == 1 ? said : List.of();
  }
}
