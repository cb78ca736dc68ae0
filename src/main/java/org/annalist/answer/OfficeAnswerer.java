package org.annalist.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.Particulars;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Stretch;
import org.annalist.series.Clauses;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;
import org.annalist.series.Posts.Post;

/**
 * Answers "who was president of Ruritania in 1892?", "who led the country when the bridge fell?",
 * "what office did Rudolf hold then?" and "who came after him?": who held an office at a time. Safe
 * for several threads.
 */
final class OfficeAnswerer {
  /** What is found with more than this probability is believed where no holder is known. */
  private static final double SURE = 0.75;

  private final EntityStore entities;
  private final OfficeMatch match;
  private final Clauses clauses;
  private final OfficeTime time;
  private final OfficeClaims claims;
  private final HolderAnswerer holders;
  private final Function<Question, Reasoned> search;

  /**
   * Makes an answerer.
   *
   * @param search finds when something was that is only described
   */
  OfficeAnswerer(Basis basis, Function<Question, Reasoned> search) {
    OfficeWords words = new OfficeWords(basis.searchTerms());
    Posts posts = new Posts(basis.claims(), basis.entities(), basis.searchTerms(), words);
    this.entities = basis.entities();
    this.match = new OfficeMatch(basis.weights(), entities, posts, words);
    this.clauses = new Clauses(basis.searchTerms());
    this.time = new OfficeTime(search);
    this.claims = new OfficeClaims(basis, posts);
    this.holders = new HolderAnswerer(posts, words, match, clauses, time, claims);
    this.search = search;
  }

  /** Who held the office, or that nobody is known to have; empty where the question is another. */
  Optional<Reasoned> of(Question question) {
    return inOffice(question).filter(office -> !saysItNearer(search.apply(question), office));
  }

  /**
   * The same for a question of today, which has a date that it was not typed with: what a search
   * for its own words finds is of any time, so that who holds the office comes before that.
   */
  Optional<Reasoned> ofToday(Question question) {
    return inOffice(question)
        .filter(
            office ->
                !office.answer().claims().isEmpty()
                    || !saysItNearer(search.apply(question), office));
  }

  private Optional<Reasoned> inOffice(Question question) {
    if (OfficeWords.asksForOffice(question.utterance())) {
      return holders.held(question);
    }
    return question.intent() == Intent.WHO
        ? holders.next(question).or(() -> atTime(question)).or(() -> atTimeAndMore(question))
        : Optional.empty();
  }

  /**
   * Whether the search finds a claim on the same person, which is put nearer to the question; or
   * surely finds something where nobody is known to have held the office.
   */
  private static boolean saysItNearer(Reasoned found, Reasoned office) {
    if (found.answer().claims().isEmpty()) {
      return false;
    }
    if (office.answer().claims().isEmpty()) {
      return found.probability() > SURE;
    }
    Claim.Topic topic = found.answer().claims().get(0).topic();
    return office.answer().claims().stream()
        .map(claim -> claim.topic().subject())
        .anyMatch(holder -> holder.equals(topic.subject()) || topic.others().contains(holder));
  }

  private Optional<Reasoned> atTime(Question question) {
    DayRange days = OfficeTime.days(question);
    List<Post> asked = match.asked(question);
    if (days != null && !asked.isEmpty()) {
      return answer(question, asked, days);
    }
    return clauses
        .atTime(question)
        .filter(parted -> !match.asked(parted.main()).isEmpty())
        .flatMap(
            parted -> {
              DayRange then = time.ofClause(parted.other());
              return then == null
                  ? Optional.empty()
                  : answer(question, match.asked(parted.main()), then);
            });
  }

  /** "Who was king in 1892 and fled after it?" is at least asked of the king. */
  private Optional<Reasoned> atTimeAndMore(Question question) {
    return clauses
        .goingOn(question)
        .filter(parted -> parted.other().mentions().isEmpty())
        .flatMap(parted -> atTime(parted.main()))
        .filter(reasoned -> !reasoned.answer().claims().isEmpty());
  }

  private Optional<Reasoned> answer(Question question, List<Post> asked, DayRange days) {
    Predicate<Post> isThen =
        OfficeMatch.asksWhoBegan(question) ? post -> post.beginsIn(days) : post -> post.isIn(days);
    List<Post> then = concerned(question, asked.stream().filter(isThen).toList());
    List<Claim> found = claims.on(then, days);
    if (found.isEmpty() && asked.stream().noneMatch(post -> match.isTitled(question, post))) {
      return Optional.empty();
    }
    Answer answer = found.isEmpty() ? claims.none(asked, days) : claims.stating(found);
    return Optional.of(
        new Reasoned(
            answer,
            List.of("who held the office in " + Stretch.wording(days)),
            List.of(asked.size() + " are known to have held it at any time")));
  }

  /** Where no country is named, those of the places and participants of the event come first. */
  private List<Post> concerned(Question question, List<Post> then) {
    Set<String> near = new HashSet<>();
    OfficeMatch.events(question).forEach(event -> addNear(event, near));
    List<Post> concerned = then.stream().filter(post -> near.contains(post.body())).toList();
    return concerned.isEmpty() || !OfficeMatch.bodies(question).isEmpty() ? then : concerned;
  }

  private void addNear(Entity event, Set<String> near) {
    near.addAll(event.relations().participants());
    for (Entity place : entities.entities(event.relations().places())) {
      near.add(place.id());
      Stream.ofNullable(place.relations().partOf()).forEach(near::add);
      entities.particulars(place.id()).belongings().stream()
          .map(Particulars.Belonging::place)
          .forEach(near::add);
    }
  }
}
