package org.annalist.conversation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Intent;

/** How near to a question what was spoken of before it is. Belongs to one thread. */
final class SpokenNearness {
  /** How near what the question named is, beside what the answer was about. */
  private static final double NAMED = 0.85;

  /** How near what the answer was also about is. */
  private static final double MENTIONED = 0.6;

  /** How near what was spoken of before the last answer is. */
  private static final double EARLIER = 0.5;

  /** How much nearer each subject of an answer is than the next. */
  private static final double STEP = 0.05;

  /** How near somebody is who was asked for, and was the answer. */
  private static final double ANSWERED = 1.2;

  /** "He" is no other than the nearest, or one as near. */
  private static final double NEAREST_PERSON = 0.9;

  private static final int MOST_SUBJECTS = 6;

  /** A name that so many claims are about, a country perhaps, tells little of what is meant. */
  private static final int BROAD = 250;

  private static final double LITTLE = 0.5;

  private final Turn turn;
  private final List<Claim> claims;
  private final ClaimStore store;
  private final EntityStore entities;

  SpokenNearness(Turn turn, List<Claim> claims, ClaimStore store, EntityStore entities) {
    this.turn = turn;
    this.claims = claims;
    this.store = store;
    this.entities = entities;
  }

  /** All of it, by id, each above 0 and up to 1. */
  Map<String, Double> ofAll() {
    Map<String, Double> near = new LinkedHashMap<>();
    double answered = turn.isAnswered() ? 1 : EARLIER;
    List<String> subjects =
        claims.stream().map(claim -> claim.topic().subject()).distinct().toList();
    for (int i = 0; i < Math.min(MOST_SUBJECTS, subjects.size()); i++) {
      near.put(subjects.get(i), answered * (1 - STEP * i));
    }
    double named = turn.isAnswered() ? NAMED : 1;
    turn.asked().entities().forEach(id -> put(near, id, named * share(id)));
    List<String> others =
        claims.stream().limit(2).flatMap(c -> c.topic().others().stream()).distinct().toList();
    double mentioned = answered * MENTIONED / Math.sqrt(Math.max(1, others.size() - 1));
    others.forEach(id -> put(near, id, mentioned * share(id)));
    turn.said().subjects().forEach(id -> put(near, id, EARLIER * share(id)));
    return near;
  }

  /** The nearest of the people counts in full. */
  Map<String, Double> ofPeople() {
    Map<String, Double> all = ofAll();
    Map<String, Double> people = new HashMap<>();
    for (Entity entity : entities.entities(all.keySet())) {
      if (entity.type() == EntityType.PERSON) {
        people.put(entity.id(), Objects.requireNonNull(all.get(entity.id())));
      }
    }
    whoWasAnswered().filter(people::containsKey).forEach(id -> people.put(id, ANSWERED));
    double nearest = people.values().stream().mapToDouble(d -> d).max().orElse(1);
    people.replaceAll((id, value) -> value / nearest);
    people.values().removeIf(near -> near < NEAREST_PERSON);
    return people;
  }

  private static void put(Map<String, Double> near, String id, double value) {
    near.merge(id, value, Math::max);
  }

  private double share(String id) {
    return store.claimsAbout(id) > BROAD ? LITTLE : 1;
  }

  /** "Who came after her?" is answered by another than the one named, who is meant from then on. */
  private Stream<String> whoWasAnswered() {
    return turn.asked().intent() == Intent.WHO && turn.isAnswered()
        ? claims.stream()
            .limit(1)
            .map(Claim::topic)
            .flatMap(topic -> Stream.concat(Stream.of(topic.subject()), topic.others().stream()))
            .filter(id -> !turn.asked().entities().contains(id))
        : Stream.empty();
  }
}
