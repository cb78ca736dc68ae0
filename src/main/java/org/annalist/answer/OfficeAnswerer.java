package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Stretch;
import org.annalist.search.Weights;
import org.annalist.series.Clauses;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;
import org.annalist.series.Posts.Post;
import org.annalist.series.Successions;
import org.jspecify.annotations.Nullable;

/**
 * Answers "who was president of Ruritania in 1892?", "who led the country when the bridge fell?",
 * "what office did Rudolf hold then?" and "who came after him?": who held an office at a time. Safe
 * for several threads.
 */
final class OfficeAnswerer {
  /** What is found with more than this probability is believed where no holder is known. */
  private static final double SURE = 0.75;

  private final EntityStore entities;
  private final Suggester suggester;
  private final Retelling retelling;
  private final Posts posts;
  private final Successions successions;
  private final OfficeMatch match;
  private final OfficeWords words;
  private final Clauses clauses;
  private final Function<Question, Reasoned> search;

  /**
   * Makes an answerer.
   *
   * @param retelling sets beside what is found the other accounts of it
   * @param search finds when something was that is only described
   */
  OfficeAnswerer(
      ClaimStore claims,
      Weights weights,
      EntityStore entities,
      SearchTerms searchTerms,
      Suggester suggester,
      Retelling retelling,
      Function<Question, Reasoned> search) {
    this.entities = entities;
    this.retelling = retelling;
    this.suggester = suggester;
    this.words = new OfficeWords(searchTerms);
    this.posts = new Posts(claims, entities, searchTerms, words);
    this.successions = new Successions(posts);
    this.match = new OfficeMatch(weights, entities, posts, words);
    this.clauses = new Clauses(searchTerms);
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
      return held(question);
    }
    return question.intent() == Intent.WHO
        ? next(question).or(() -> atTime(question)).or(() -> atTimeAndMore(question))
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
    DayRange days = days(question);
    List<Post> asked = match.asked(question);
    if (days != null && !asked.isEmpty()) {
      return answer(question, asked, days);
    }
    return clauses
        .atTime(question)
        .filter(parted -> !match.asked(parted.main()).isEmpty())
        .flatMap(
            parted -> {
              DayRange then = daysOfClause(parted.other());
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

  /** The days asked for, or those of the event that is named instead of a date. */
  private static @Nullable DayRange days(Question question) {
    if (!question.dates().isEmpty()) {
      return Stretch.ofAll(question.dates());
    }
    return OfficeMatch.events(question)
        .map(Entity::date)
        .flatMap(Stream::ofNullable)
        .map(HistoricalDate::days)
        .findFirst()
        .orElse(null);
  }

  /** The days of a clause, or of what it most probably describes. */
  private @Nullable DayRange daysOfClause(Question clause) {
    DayRange days = days(clause);
    if (days != null) {
      return days;
    }
    return search.apply(clause).answer().claims().stream()
        .map(Claim::date)
        .flatMap(Stream::ofNullable)
        .map(HistoricalDate::days)
        .findFirst()
        .orElse(null);
  }

  private Optional<Reasoned> answer(Question question, List<Post> asked, DayRange days) {
    Predicate<Post> isThen =
        OfficeMatch.asksWhoBegan(question) ? post -> post.beginsIn(days) : post -> post.isIn(days);
    List<Post> then = concerned(question, asked.stream().filter(isThen).toList());
    List<Claim> found = claims(then, days);
    if (found.isEmpty() && asked.stream().noneMatch(post -> match.isTitled(question, post))) {
      return Optional.empty();
    }
    Answer answer = found.isEmpty() ? nobody(asked, days) : stated(found);
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

  private List<Claim> claims(List<Post> held, @Nullable DayRange days) {
    List<Claim> found = new ArrayList<>();
    held.stream()
        .map(post -> posts.claimOn(post, days))
        .flatMap(Optional::stream)
        .filter(claim -> !found.contains(claim))
        .forEach(found::add);
    return found;
  }

  private Answer stated(List<Claim> found) {
    List<Claim> page = Room.OF_ONE_FACT.fill(found);
    if (retelling.stating(page) instanceof Answer.Disputed disputed) {
      return disputed;
    }
    return new Answer.Answered(
        Answer.Form.FACT, page, found.size() - page.size(), suggester.next(page));
  }

  private Answer nobody(List<Post> asked, DayRange days) {
    return new Answer.Unknown(
        Answer.Reason.NOT_RECORDED,
        asked.get(0).holder().office().title(),
        suggester.onClaims(claims(asked, days)));
  }

  /** "What office did Rudolf hold when the bridge fell?" */
  private Optional<Reasoned> held(Question question) {
    Optional<Clauses.Parted> parted = clauses.atTime(question);
    Question main = parted.map(Clauses.Parted::main).orElse(question);
    List<Entity> people =
        OfficeMatch.mentioned(main).filter(entity -> entity.type() == EntityType.PERSON).toList();
    boolean asksNoMore =
        words.bare(main.terms()).stream()
            .allMatch(term -> words.isHolding(term) || match.tellsNothing(term));
    if (people.isEmpty() || !asksNoMore) {
      return Optional.empty();
    }
    DayRange days = parted.map(p -> daysOfClause(p.other())).orElseGet(() -> days(question));
    if (days == null) {
      return Optional.empty();
    }
    List<Post> held =
        people.stream()
            .flatMap(person -> posts.of(person.id()).stream())
            .filter(post -> post.isIn(days))
            .toList();
    List<Claim> found = claims(held, days);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reasoned(
                stated(found),
                List.of("which office was held in " + Stretch.wording(days)),
                List.of("the question asks for an office")));
  }

  /** "Who succeeded Rudolf?", "who was king before Rudolf?" */
  private Optional<Reasoned> next(Question question) {
    boolean after = OfficeWords.asksWhoFollowed(question.utterance());
    boolean before = OfficeWords.asksWhoPreceded(question.utterance());
    List<Entity> people =
        OfficeMatch.mentioned(question)
            .filter(entity -> entity.type() == EntityType.PERSON)
            .toList();
    if (after == before || people.size() != 1 || !question.dates().isEmpty()) {
      return Optional.empty();
    }
    List<Post> own =
        posts.of(people.get(0).id()).stream()
            .filter(post -> match.mayBeMeant(question, post))
            .toList();
    return own.stream()
        .filter(post -> post.first() != null && post.last() != null)
        .max(Comparator.comparing(Post::length))
        .map(post -> after ? successions.after(post) : successions.before(post))
        .map(others -> claims(others, null))
        .filter(found -> !found.isEmpty())
        .map(
            found ->
                new Reasoned(
                    stated(found),
                    List.of("who held the same office next"),
                    List.of("the question asks for what comes after or before somebody")));
  }
}
