package org.annalist.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;

/**
 * Answers "who was president of Ruritania in 1892?", "who led the country when the bridge fell?",
 * "what office did Rudolf hold then?" and "who came after him?": who held an office at a time. Safe
 * for several threads.
 */
final class OfficeAnswerer {
  /** What is found with more than this probability is believed where no holder is known. */
  private static final double SURE = 0.75;

  private final Weights weights;
  private final EntityStore entities;
  private final Suggester suggester;
  private final Posts posts;
  private final OfficeWords words;
  private final Clauses clauses;
  private final Function<Question, Reasoned> search;

  /**
   * Makes an answerer.
   *
   * @param search finds when something was that is only described
   */
  OfficeAnswerer(
      ClaimStore claims,
      Weights weights,
      EntityStore entities,
      SearchTerms searchTerms,
      Suggester suggester,
      Function<Question, Reasoned> search) {
    this.weights = weights;
    this.entities = entities;
    this.suggester = suggester;
    this.words = new OfficeWords(searchTerms);
    this.posts = new Posts(claims, entities, searchTerms, words);
    this.clauses = new Clauses(searchTerms);
    this.search = search;
  }

  /** Who held the office, or that nobody is known to have; empty where the question is another. */
  Optional<Reasoned> of(Question question) {
    if (OfficeWords.asksForOffice(question.utterance())) {
      return held(question);
    }
    if (question.intent() != Intent.WHO) {
      return Optional.empty();
    }
    return next(question)
        .or(() -> atTime(question))
        .or(() -> atTimeAndMore(question))
        .filter(office -> !saysItNearer(search.apply(question), office));
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
    List<Post> asked = asked(question);
    if (days != null && !asked.isEmpty()) {
      return answer(question, asked, days);
    }
    return clauses
        .atTime(question)
        .filter(parted -> !asked(parted.main()).isEmpty())
        .flatMap(
            parted -> {
              DayRange then = daysOfClause(parted.other());
              return then == null ? Optional.empty() : answer(question, asked(parted.main()), then);
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

  private List<Post> asked(Question question) {
    Set<String> terms = words.bare(question.terms());
    boolean asksWhoBegan = asksWhoBegan(question);
    List<Post> titled =
        posts.all().stream().filter(post -> asksFor(question, terms, asksWhoBegan, post)).toList();
    List<String> bodies = bodies(question);
    List<Post> asked = titled.stream().filter(post -> post.isOf(bodies)).toList();
    List<String> larger = asked.isEmpty() ? larger(bodies) : List.of();
    return larger.isEmpty()
        ? asked
        : titled.stream().filter(post -> larger.contains(post.body())).toList();
  }

  /** The question has no other words than the title, or such as tell nothing. */
  private boolean asksFor(Question question, Set<String> terms, boolean asksWhoBegan, Post post) {
    boolean isTitled = terms.containsAll(post.title());
    boolean isLed =
        post.isHead()
            && mayBeLed(question)
            && terms.stream().anyMatch(t -> words.isLeading(t) || words.isBeginning(t));
    return (isTitled || isLed)
        && terms.stream()
            .allMatch(
                term ->
                    post.title().contains(term)
                        || tellsNothing(term)
                        || (post.isHead() && words.isLeading(term))
                        || (asksWhoBegan && words.isBeginning(term)));
  }

  /** "Who led the attack?" is asked of what happened, and not of a country. */
  private static boolean mayBeLed(Question question) {
    return !bodies(question).isEmpty()
        || question.mentions().stream().allMatch(mention -> mention.text().isEmpty());
  }

  private boolean tellsNothing(String term) {
    return weights.isLight(term) || words.saysThen(term);
  }

  private static boolean asksWhoBegan(Question question) {
    return OfficeWords.asksWhoBegan(question.utterance());
  }

  /** The days asked for, or those of the event that is named instead of a date. */
  private static @Nullable DayRange days(Question question) {
    if (!question.dates().isEmpty()) {
      return Stretch.ofAll(question.dates());
    }
    return events(question)
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

  private static Stream<Entity> events(Question question) {
    return mentioned(question).filter(entity -> entity.type() == EntityType.EVENT);
  }

  private static List<String> bodies(Question question) {
    return question.mentions().stream()
        .filter(
            mention -> mention.candidates().stream().noneMatch(e -> e.type() == EntityType.EVENT))
        .flatMap(mention -> mention.candidates().stream())
        .map(Entity::id)
        .toList();
  }

  /** "In power in the capital" is asked of the country. */
  private List<String> larger(List<String> places) {
    return entities.entities(places).stream()
        .flatMap(place -> Stream.ofNullable(place.relations().partOf()))
        .toList();
  }

  private static Stream<Entity> mentioned(Question question) {
    return question.mentions().stream().flatMap(mention -> mention.candidates().stream());
  }

  private Optional<Reasoned> answer(Question question, List<Post> asked, DayRange days) {
    Predicate<Post> isThen =
        asksWhoBegan(question) ? post -> post.beginsIn(days) : post -> post.isIn(days);
    List<Post> then = concerned(question, asked.stream().filter(isThen).toList());
    List<Claim> found = claims(then, days);
    if (found.isEmpty() && asked.stream().noneMatch(post -> isTitled(question, post))) {
      return Optional.empty();
    }
    Answer answer = found.isEmpty() ? nobody(asked, days) : stated(found);
    return Optional.of(
        new Reasoned(
            answer,
            List.of("who held the office in " + Stretch.wording(days)),
            List.of(asked.size() + " are known to have held it at any time")));
  }

  private boolean isTitled(Question question, Post post) {
    return words.bare(question.terms()).containsAll(post.title());
  }

  /** Where no country is named, those of the places and participants of the event come first. */
  private List<Post> concerned(Question question, List<Post> then) {
    Set<String> near = new HashSet<>();
    events(question).forEach(event -> addNear(event, near));
    List<Post> concerned = then.stream().filter(post -> near.contains(post.body())).toList();
    return concerned.isEmpty() || !bodies(question).isEmpty() ? then : concerned;
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
        mentioned(main).filter(entity -> entity.type() == EntityType.PERSON).toList();
    boolean asksNoMore =
        words.bare(main.terms()).stream()
            .allMatch(term -> words.isHolding(term) || tellsNothing(term));
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
        mentioned(question).filter(entity -> entity.type() == EntityType.PERSON).toList();
    if (after == before || people.size() != 1 || !question.dates().isEmpty()) {
      return Optional.empty();
    }
    List<Post> own =
        posts.of(people.get(0).id()).stream().filter(post -> mayBeMeant(question, post)).toList();
    return own.stream()
        .filter(post -> post.first() != null && post.last() != null)
        .max(Comparator.comparing(post -> length(post)))
        .map(post -> after ? after(post) : before(post))
        .map(others -> claims(others, null))
        .filter(found -> !found.isEmpty())
        .map(
            found ->
                new Reasoned(
                    stated(found),
                    List.of("who held the same office next"),
                    List.of("the question asks for what comes after or before somebody")));
  }

  /** The office that is named, or else the first of the country. */
  private boolean mayBeMeant(Question question, Post post) {
    Set<String> others =
        words.bare(question.terms()).stream()
            .filter(term -> !words.isSuccession(term) && !tellsNothing(term))
            .filter(term -> !(post.isHead() && words.isLeading(term)))
            .collect(Collectors.toSet());
    return others.isEmpty() ? post.isHead() : post.title().equals(others);
  }

  private static long length(Post post) {
    LocalDate first = post.first();
    LocalDate last = post.last();
    return first == null || last == null ? 0 : last.toEpochDay() - first.toEpochDay();
  }

  /** Who came next, and after somebody who only stood in, who came for good. */
  private List<Post> after(Post post) {
    List<Post> later =
        others(post)
            .filter(other -> isLater(other.first(), post.first()))
            .filter(other -> other.last() == null || isLater(other.last(), post.last()))
            .sorted(
                Comparator.comparing(Post::first, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    return toFirstForGood(later);
  }

  private List<Post> before(Post post) {
    List<Post> earlier =
        others(post)
            .filter(other -> isLater(post.first(), other.first()))
            .filter(other -> isLater(post.last(), other.last()))
            .sorted(
                Comparator.comparing(Post::last, Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
    return toFirstForGood(earlier);
  }

  private Stream<Post> others(Post post) {
    return posts.all().stream()
        .filter(other -> other.isSameOffice(post) && !other.isHeldBy(post.holder().person()));
  }

  private static boolean isLater(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isAfter(other);
  }

  private static List<Post> toFirstForGood(List<Post> inOrder) {
    List<Post> shown = new ArrayList<>();
    for (Post post : inOrder) {
      shown.add(post);
      if (!post.isActing()) {
        break;
      }
    }
    return shown;
  }
}
