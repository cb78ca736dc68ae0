package org.annalist.series;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.search.Stretch;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Finds the documents or events of one kind that a question is on: "the council's resolutions of
 * 1893". Of which kind a thing is says its name, of which body its particulars. Safe for several
 * threads.
 */
public final class Roll {
  private static final int MOST_CLAIMS = 400;
  private static final int BROAD = 250;

  private final ClaimStore claims;
  private final SearchTerms searchTerms;
  private final Register register;

  /**
   * Makes a roll.
   *
   * @param claims what is said of the documents and events
   * @param entities the documents and events
   * @param searchTerms the terms that the claims were compiled with
   */
  public Roll(ClaimStore claims, EntityStore entities, SearchTerms searchTerms) {
    this.claims = claims;
    this.searchTerms = searchTerms;
    this.register = new Register(entities, searchTerms);
  }

  /**
   * What was found.
   *
   * @param members in the order of their dates, at least one
   * @param ofAnyTime the members with those that are not of the dates of the question
   * @param rest the terms of the question that do not say which they are
   * @param isPlural whether the question asks for several
   * @param isNarrowed whether more than one word says which they are
   */
  public record Found(
      List<Entity> members,
      List<Entity> ofAnyTime,
      List<String> rest,
      boolean isPlural,
      boolean isNarrowed) {}

  /** The terms of the word that says of what kind something is. */
  public Set<String> kindTerms(Entity entity) {
    return register.kindTerms(entity);
  }

  /**
   * Returns the things of the kind of one of them, of the same body or with much the same name.
   *
   * @param one a document or an event
   * @return in the order of their dates, with itself; nothing where there is no other
   */
  public List<Entity> seriesOf(Entity one) {
    return register.seriesOf(one);
  }

  /**
   * Returns the parts of a document or an event that stands for several.
   *
   * @param whole such as four resolutions together
   * @return in the order of their dates; nothing where it has none of its own type
   */
  public List<Entity> partsOf(Entity whole) {
    return register.partsOf(whole);
  }

  /** The members of the series that the question names, or empty where it names none. */
  public Optional<Found> of(Question question) {
    List<EntityMention> mentions = question.mentions();
    List<Word> words = RollWords.outside(question);
    List<RollEntry> whole = ofMentions(mentions);
    List<RollEntry> all = whole.isEmpty() ? register.entries() : whole;
    List<Word> kinds = kinds(words, whole);
    Set<EntityType> types =
        kinds.isEmpty() && !mentions.isEmpty() ? RollWords.types(words) : Set.of();
    boolean adopts = !mentions.isEmpty() && !question.dates().isEmpty() && sayOnlyAdopted(words);
    if (whole.isEmpty() && kinds.isEmpty() && types.isEmpty() && !adopts) {
      return Optional.empty();
    }
    List<String> rest = rest(question, kinds);
    Set<String> stems = Set.copyOf(searchTerms.stems(kinds));
    List<RollEntry> ofKind =
        all.stream()
            .filter(entry -> stems.isEmpty() || stems.contains(entry.kind()))
            .filter(entry -> types.isEmpty() || types.contains(entry.entity().type()))
            .toList();
    List<RollEntry> narrowed = whole.isEmpty() ? narrowed(ofKind, mentions) : ofKind;
    if (whole.isEmpty() && kinds.isEmpty() && types.isEmpty()) {
      narrowed = narrowed.stream().filter(e -> isOfNamedBody(e, mentions)).toList();
    }
    int before = rest.size();
    narrowed = withTerms(narrowed, rest);
    List<Entity> ofAnyTime = narrowed.stream().map(RollEntry::entity).toList();
    List<Entity> members = inTime(ofAnyTime, question);
    boolean isNarrowed = !mentions.isEmpty() || rest.size() < before;
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(members, ofAnyTime, rest, RollWords.isPlural(question, kinds), isNarrowed));
  }

  /** The terms of the words that do not say of what kind the things are, or their place. */
  private List<String> rest(Question question, List<Word> kinds) {
    List<Word> all = WordFinder.find(question.utterance());
    Set<Word> wanted = new HashSet<>(RollWords.outside(question));
    kinds.forEach(wanted::remove);
    wanted.removeIf(word -> SeriesWords.isPlace(word.folded()));
    List<String> typed = searchTerms.of(all, word -> true);
    List<String> rest = new ArrayList<>(searchTerms.of(all, wanted::contains));
    question.terms().stream().filter(term -> !typed.contains(term)).forEach(rest::add);
    return rest;
  }

  /** "What did the council adopt?" has no other word that tells anything. */
  private boolean sayOnlyAdopted(List<Word> words) {
    List<Word> telling =
        words.stream().filter(word -> !searchTerms.of(List.of(word), w -> true).isEmpty()).toList();
    return !telling.isEmpty()
        && telling.stream().allMatch(word -> SeriesWords.isAdopting(word.folded()));
  }

  private boolean isOfNamedBody(RollEntry entry, List<EntityMention> mentions) {
    String body = entry.entity().particulars().body();
    return mentions.stream()
        .map(m -> m.candidates().stream().map(Entity::id).collect(Collectors.toSet()))
        .anyMatch(ids -> body != null && register.withParts(ids).contains(body));
  }

  /** What a name means that stands for several things: its parts, or all that it may mean. */
  private List<RollEntry> ofMentions(List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      List<Entity> parts = mention.candidates().stream().flatMap(e -> wholeOf(e, mention)).toList();
      Set<String> ids =
          (parts.size() > 1 ? parts : mention.candidates())
              .stream().map(Entity::id).collect(Collectors.toSet());
      List<RollEntry> named = register.entries(ids);
      boolean isOne = named.stream().map(entry -> entry.entity().type()).distinct().count() == 1;
      if (named.size() > 1 && isOne) {
        List<EntityMention> others =
            mentions.stream().filter(other -> !other.equals(mention)).toList();
        List<RollEntry> narrowed = narrowed(named, others);
        return narrowed.isEmpty() ? named : narrowed;
      }
    }
    return List.of();
  }

  private Stream<Entity> wholeOf(Entity entity, EntityMention mention) {
    List<Entity> parts =
        entity.type() == EntityType.DOCUMENT ? register.partsOf(entity) : List.of();
    if (!parts.isEmpty() || entity.type() != EntityType.DOCUMENT || entity.date() != null) {
      return parts.stream();
    }
    Entity known = register.known(entity);
    Set<String> terms = Set.copyOf(searchTerms.stems(WordFinder.find(mention.text())));
    String body = known.particulars().body();
    return register.entries().stream()
        .filter(entry -> body != null && body.equals(entry.entity().particulars().body()))
        .filter(entry -> terms.contains(entry.kind()))
        .map(RollEntry::entity);
  }

  /** The words that say what some of the things are. */
  private List<Word> kinds(List<Word> words, List<RollEntry> whole) {
    Set<String> known = whole.isEmpty() ? register.kinds() : Register.kindsOf(whole);
    return words.stream()
        .filter(word -> SeriesWords.typeOf(word.folded()).isEmpty())
        .filter(word -> !RollWords.isInOrder(word, words))
        .filter(word -> known.contains(searchTerms.stems(List.of(word)).get(0)))
        .toList();
  }

  /** Only those that have to do with all that is named: their body, their place, what they say. */
  private List<RollEntry> narrowed(List<RollEntry> all, List<EntityMention> mentions) {
    List<RollEntry> left = all;
    for (EntityMention mention : mentions) {
      Set<String> ids = mention.candidates().stream().map(Entity::id).collect(Collectors.toSet());
      Set<String> bodies = register.withParts(ids);
      List<RollEntry> ofBody = left.stream().filter(entry -> entry.isOf(bodies)).toList();
      left = !ofBody.isEmpty() ? ofBody : isBroad(ids) ? left : onTopic(left, ids);
    }
    return left;
  }

  /** What so much is said of, a country perhaps, all of them may have to do with. */
  private boolean isBroad(Set<String> topics) {
    return topics.stream().anyMatch(topic -> claims.claimsAbout(topic) > BROAD);
  }

  private List<RollEntry> onTopic(List<RollEntry> all, Set<String> topics) {
    Set<String> subjects =
        topics.stream()
            .flatMap(topic -> claims.about(topic, MOST_CLAIMS).stream())
            .map(Claim::topic)
            .map(Claim.Topic::subject)
            .collect(Collectors.toSet());
    return all.stream().filter(entry -> subjects.contains(entry.entity().id())).toList();
  }

  /** Further words of the names, such as "presidential", say more closely which are meant. */
  private static List<RollEntry> withTerms(List<RollEntry> all, List<String> asked) {
    List<RollEntry> left = all;
    for (String term : List.copyOf(asked)) {
      List<RollEntry> having = left.stream().filter(entry -> entry.terms().contains(term)).toList();
      if (!having.isEmpty()) {
        left = having;
        asked.remove(term);
      }
    }
    return left;
  }

  private static List<Entity> inTime(List<Entity> all, Question question) {
    DayRange days = Stretch.ofAll(question.dates());
    return all.stream()
        .filter(e -> days == null || Objects.requireNonNull(e.date()).days().overlaps(days))
        .toList();
  }
}
