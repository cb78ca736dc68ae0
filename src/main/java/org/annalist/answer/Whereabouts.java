package org.annalist.answer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars.Coordinates;
import org.annalist.question.AskedFor;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.WordFinder;

/**
 * Answers "where is Zenda?": what says where it is, what it is called, and to whom it belonged
 * when. Whatever else is known of a place does not tell where it is. Safe for several threads.
 */
final class Whereabouts {
  /** What says of a place where it is. */
  private static final String LOCATION = "location";

  /** What may say so as well. */
  private static final List<String> DESCRIBING = List.of("description", "comprises", "capital");

  /** What says what it is called on either side. */
  private static final List<String> NAMING = List.of("name", "spelling");

  /** What says to whom it belonged. */
  private static final List<String> HOLDING = List.of("control", "handed-back");

  private static final List<String> REASONS =
      List.of("the question asks for nothing else of the place");

  private static final int MOST_WORDS_TO_ASK_WHERE = 4;
  private static final int MOST = 100;

  private final ClaimStore claims;
  private final EntityStore entities;
  private final Suggester suggester;

  Whereabouts(ClaimStore claims, EntityStore entities, Suggester suggester) {
    this.claims = claims;
    this.entities = entities;
    this.suggester = suggester;
  }

  /**
   * Tells where a place is, where the question asks for nothing else.
   *
   * @param question names one thing
   * @param skip how many claims have been shown before
   * @return empty where something else is asked, or claims that are asked where say more
   */
  Optional<Reasoned> of(Question question, int skip) {
    List<Entity> places =
        question.mentions().get(0).candidates().stream()
            .filter(entity -> entity.type() == EntityType.PLACE)
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> said =
        places.stream()
            .map(this::said)
            .filter(of -> !of.isEmpty())
            .findFirst()
            .orElse(List.of())
            .stream()
            .skip(skip)
            .toList();
    return said.isEmpty()
        ? unplaced(question, places.get(0), skip)
        : Optional.of(
            new Reasoned(told(places.get(0), said), List.of("what says where it is"), REASONS));
  }

  private Answer told(Entity place, List<Claim> said) {
    List<Claim> page = Room.OF_A_PLACE.fillTogether(said);
    Coordinates at = entities.particulars(place.id()).coordinates();
    if (at != null && said.stream().allMatch(claim -> HOLDING.contains(property(claim)))) {
      return new Answer.Reckoned(
          place.name() + ": " + at.wording() + ".", page, List.of(), suggester.next(page));
    }
    return new Answer.Answered(Answer.Form.FACT, page, 0, suggester.next(page));
  }

  /** "What is the capital?" does not ask where the capital is. */
  private static boolean asksWhere(Question question) {
    return AskedFor.by(question.utterance()).map(Intent.WHERE::equals).orElse(true);
  }

  /** First where it is, then whose it was when, then its names, then what else says where it is. */
  private List<Claim> said(Entity place) {
    List<Claim> placing = placing(place);
    List<Claim> holding =
        undisputed(place, HOLDING).sorted(Comparator.comparing(Whereabouts::firstDay)).toList();
    if (placing.isEmpty() && holding.isEmpty()) {
      return List.of();
    }
    Set<Claim> said = new LinkedHashSet<>(placing.stream().limit(1).toList());
    said.addAll(holding);
    undisputed(place, NAMING).forEach(said::add);
    placing.stream().filter(claim -> claim.statement().value() == null).forEach(said::add);
    return List.copyOf(said);
  }

  /** What places it, or else what is known to answer where it is. */
  private List<Claim> placing(Entity place) {
    List<Claim> located = undisputed(place, List.of(LOCATION)).toList();
    return located.isEmpty()
        ? undisputed(place, DESCRIBING).filter(Whereabouts::isAskedWhere).toList()
        : located;
  }

  private static String property(Claim claim) {
    return claim.statement().property();
  }

  private Stream<Claim> undisputed(Entity place, List<String> properties) {
    return properties.stream()
        .flatMap(property -> claims.statements(place.id(), property).stream())
        .filter(claim -> claim.statement().matter() == null);
  }

  /** What lasted from nobody knows when comes first, what has no date last. */
  private static long firstDay(Claim claim) {
    if (claim.date() == null) {
      return Long.MAX_VALUE;
    }
    DayRange days = claim.date().days();
    return days.first() == null ? Long.MIN_VALUE : days.first().toEpochDay();
  }

  /** Coordinates, where these are recorded, say where it is as well as a pin on a map does. */
  private Optional<Reasoned> unplaced(Question question, Entity place, int skip) {
    if (skip > 0 || known(place).stream().anyMatch(Whereabouts::isAskedWhere)) {
      return Optional.empty();
    }
    Coordinates at = asksWhere(question) ? entities.particulars(place.id()).coordinates() : null;
    List<String> suggestions = suggester.near(question, List.of());
    Answer answer =
        at == null
            ? new Answer.Unknown(Answer.Reason.NOT_RECORDED, place.name(), suggestions)
            : new Answer.Unknown(
                Answer.Reason.ONLY_COORDINATES, place.name() + ": " + at.wording(), suggestions);
    return Optional.of(
        new Reasoned(
            answer, List.of("what says where it is"), List.of("nothing says where it is")));
  }

  private List<Claim> known(Entity place) {
    return claims.about(place.id(), MOST).stream()
        .filter(claim -> claim.topic().subject().equals(place.id()))
        .toList();
  }

  /** "Where is Zenda?" has hardly a word beside the name; "where did the king fall" has more. */
  private static boolean isAskedWhere(Claim claim) {
    return claim.asks().stream()
        .filter(ask -> WordFinder.find(ask).size() <= MOST_WORDS_TO_ASK_WHERE)
        .anyMatch(ask -> AskedFor.by(ask).equals(Optional.of(Intent.WHERE)));
  }
}
