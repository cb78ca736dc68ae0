package org.annalist.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
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

  private static final Comparator<Entity> IN_TIME =
      Comparator.comparing(
          entity -> Objects.requireNonNull(entity.date()), HistoricalDate.CHRONOLOGICAL);

  private final ClaimStore claims;
  private final EntityStore entities;
  private final SearchTerms searchTerms;
  private final Supplier<List<Entry>> entries;
  private final Supplier<Set<String>> knownKinds;
  private final Supplier<Map<String, Entity>> byId;

  /**
   * Makes a roll.
   *
   * @param claims what is said of the documents and events
   * @param entities the documents and events
   * @param searchTerms the terms that the claims were compiled with
   */
  public Roll(ClaimStore claims, EntityStore entities, SearchTerms searchTerms) {
    this.claims = claims;
    this.entities = entities;
    this.searchTerms = searchTerms;
    this.byId =
        new Once<>(
            () -> {
              Map<String, Entity> all = new HashMap<>();
              this.entities.all().forEach(entity -> all.put(entity.id(), entity));
              return all;
            });
    this.entries = new Once<>(this::enter);
    this.knownKinds = new Once<>(() -> kindsOf(this.entries.get()));
  }

  /** Something with the terms of its name and that of them which says what it is. */
  private record Entry(Entity entity, Set<String> terms, String kind) {
    boolean isOf(Collection<String> bodies) {
      String body = entity.particulars().body();
      return (body != null && bodies.contains(body))
          || entity.relations().participants().stream().anyMatch(bodies::contains);
    }
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
  record Found(
      List<Entity> members,
      List<Entity> ofAnyTime,
      List<String> rest,
      boolean isPlural,
      boolean isNarrowed) {}

  /** The terms of the word that says of what kind something is. */
  Set<String> kindTerms(Entity entity) {
    return WordFinder.find(entity.name()).stream()
        .map(List::of)
        .filter(word -> searchTerms.stems(word).contains(entry(entity).kind()))
        .flatMap(word -> searchTerms.of(word, w -> true).stream())
        .collect(Collectors.toSet());
  }

  /** The members of the series that the question names, or empty where it names none. */
  Optional<Found> of(Question question) {
    List<EntityMention> mentions = question.mentions();
    List<Word> words = outside(question);
    List<Entry> whole = ofMentions(mentions);
    List<Entry> all = whole.isEmpty() ? entries.get() : whole;
    List<Word> kinds = kinds(words, whole);
    Set<EntityType> types = kinds.isEmpty() && !mentions.isEmpty() ? types(words) : Set.of();
    boolean adopts = !mentions.isEmpty() && !question.dates().isEmpty() && sayOnlyAdopted(words);
    if (whole.isEmpty() && kinds.isEmpty() && types.isEmpty() && !adopts) {
      return Optional.empty();
    }
    List<String> rest = rest(question, kinds);
    Set<String> stems = Set.copyOf(searchTerms.stems(kinds));
    List<Entry> ofKind =
        all.stream()
            .filter(entry -> stems.isEmpty() || stems.contains(entry.kind()))
            .filter(entry -> types.isEmpty() || types.contains(entry.entity().type()))
            .toList();
    List<Entry> narrowed = whole.isEmpty() ? narrowed(ofKind, mentions) : ofKind;
    if (whole.isEmpty() && kinds.isEmpty() && types.isEmpty()) {
      narrowed = narrowed.stream().filter(e -> isOfNamedBody(e, mentions)).toList();
    }
    int before = rest.size();
    narrowed = withTerms(narrowed, rest);
    List<Entity> ofAnyTime = narrowed.stream().map(Entry::entity).toList();
    List<Entity> members = inTime(ofAnyTime, question);
    boolean isNarrowed = !mentions.isEmpty() || rest.size() < before;
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(members, ofAnyTime, rest, isPlural(question, kinds), isNarrowed));
  }

  /** The terms of the words that do not say of what kind the things are, or their place. */
  private List<String> rest(Question question, List<Word> kinds) {
    List<Word> all = WordFinder.find(question.utterance());
    Set<Word> wanted = new HashSet<>(outside(question));
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

  private boolean isOfNamedBody(Entry entry, List<EntityMention> mentions) {
    String body = entry.entity().particulars().body();
    return mentions.stream()
        .map(m -> m.candidates().stream().map(Entity::id).collect(Collectors.toSet()))
        .anyMatch(ids -> body != null && withParts(ids).contains(body));
  }

  /**
   * Returns the things of the kind of one of them, of the same body or with much the same name.
   *
   * @param one a document or an event
   * @return in the order of their dates, with itself; nothing where there is no other
   */
  public List<Entity> seriesOf(Entity one) {
    return entry(one.id())
        .map(
            entry ->
                entries.get().stream()
                    .filter(other -> isAlike(entry, other))
                    .map(Entry::entity)
                    .sorted(IN_TIME)
                    .toList())
        .filter(all -> all.size() > 1)
        .orElse(List.of());
  }

  /**
   * Returns the parts of a document or an event that stands for several.
   *
   * @param whole such as four resolutions together
   * @return in the order of their dates; nothing where it has none of its own type
   */
  public List<Entity> partsOf(Entity whole) {
    return entries.get().stream()
        .map(Entry::entity)
        .filter(entity -> whole.id().equals(entity.relations().partOf()))
        .filter(entity -> entity.type() == whole.type())
        .toList();
  }

  private static boolean isAlike(Entry one, Entry other) {
    if (one.entity().type() != other.entity().type() || !one.kind().equals(other.kind())) {
      return false;
    }
    String body = one.entity().particulars().body();
    if (body != null) {
      return body.equals(other.entity().particulars().body());
    }
    Set<String> common = new HashSet<>(one.terms());
    common.retainAll(other.terms());
    int shorter = Math.min(one.terms().size(), other.terms().size());
    return other.entity().particulars().body() == null
        && 2 * common.size() >= shorter
        && common.size() > 1;
  }

  private Optional<Entry> entry(String id) {
    return entries.get().stream().filter(entry -> entry.entity().id().equals(id)).findFirst();
  }

  /** All dated documents and events but those that stand for several others. */
  private List<Entry> enter() {
    Set<String> wholes =
        byId.get().values().stream()
            .filter(entity -> entity.type() == EntityType.DOCUMENT)
            .flatMap(entity -> Stream.ofNullable(entity.relations().partOf()))
            .collect(Collectors.toSet());
    return byId.get().values().stream()
        .filter(e -> e.type() == EntityType.DOCUMENT || e.type() == EntityType.EVENT)
        .filter(entity -> entity.date() != null && !wholes.contains(entity.id()))
        .sorted(IN_TIME)
        .map(this::entry)
        .toList();
  }

  private Entry entry(Entity entity) {
    List<Word> name = WordFinder.find(entity.name());
    List<Word> first =
        name.stream()
            .dropWhile(word -> SeriesWords.endsKind(word.folded()))
            .takeWhile(word -> !SeriesWords.endsKind(word.folded()))
            .filter(word -> !SeriesWords.isPlace(word.folded()))
            .toList();
    List<String> kind =
        first.isEmpty() ? List.of("") : searchTerms.stems(List.of(first.get(first.size() - 1)));
    return new Entry(entity, Set.copyOf(searchTerms.of(entity.name())), kind.get(0));
  }

  /** What a name means that stands for several things: its parts, or all that it may mean. */
  private List<Entry> ofMentions(List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      List<Entity> parts = mention.candidates().stream().flatMap(e -> wholeOf(e, mention)).toList();
      Set<String> ids =
          (parts.size() > 1 ? parts : mention.candidates())
              .stream().map(Entity::id).collect(Collectors.toSet());
      List<Entry> named =
          entries.get().stream().filter(entry -> ids.contains(entry.entity().id())).toList();
      boolean isOne = named.stream().map(entry -> entry.entity().type()).distinct().count() == 1;
      if (named.size() > 1 && isOne) {
        List<EntityMention> others =
            mentions.stream().filter(other -> !other.equals(mention)).toList();
        List<Entry> narrowed = narrowed(named, others);
        return narrowed.isEmpty() ? named : narrowed;
      }
    }
    return List.of();
  }

  private Stream<Entity> wholeOf(Entity entity, EntityMention mention) {
    List<Entity> parts = entity.type() == EntityType.DOCUMENT ? partsOf(entity) : List.of();
    if (!parts.isEmpty() || entity.type() != EntityType.DOCUMENT || entity.date() != null) {
      return parts.stream();
    }
    Entity known = byId.get().getOrDefault(entity.id(), entity);
    Set<String> terms = Set.copyOf(searchTerms.stems(WordFinder.find(mention.text())));
    String body = known.particulars().body();
    return entries.get().stream()
        .filter(entry -> body != null && body.equals(entry.entity().particulars().body()))
        .filter(entry -> terms.contains(entry.kind()))
        .map(Entry::entity);
  }

  /** The words that say what some of the things are. */
  private List<Word> kinds(List<Word> words, List<Entry> whole) {
    Set<String> known = whole.isEmpty() ? knownKinds.get() : kindsOf(whole);
    return words.stream()
        .filter(word -> SeriesWords.typeOf(word.folded()).isEmpty())
        .filter(word -> !isInOrder(word, words))
        .filter(word -> known.contains(searchTerms.stems(List.of(word)).get(0)))
        .toList();
  }

  private static Set<String> kindsOf(List<Entry> all) {
    return all.stream().map(Entry::kind).collect(Collectors.toSet());
  }

  /** "In order" says nothing of court orders. */
  private static boolean isInOrder(Word word, List<Word> words) {
    int at = words.indexOf(word);
    return at > 0
        && SeriesWords.isAdopting(word.folded())
        && (words.get(at - 1).folded().equals("in")
            || SeriesWords.isAdopting(words.get(at - 1).folded()));
  }

  private static List<Word> outside(Question question) {
    return WordFinder.find(question.utterance()).stream()
        .filter(w -> question.mentions().stream().noneMatch(m -> m.span().overlaps(w.span())))
        .filter(w -> question.dates().stream().noneMatch(d -> d.span().overlaps(w.span())))
        .toList();
  }

  private static Set<EntityType> types(List<Word> words) {
    return words.stream()
        .flatMap(word -> SeriesWords.typeOf(word.folded()).stream())
        .flatMap(type -> EntityType.ofId(type).stream())
        .collect(Collectors.toSet());
  }

  /** Only those that have to do with all that is named: their body, their place, what they say. */
  private List<Entry> narrowed(List<Entry> all, List<EntityMention> mentions) {
    List<Entry> left = all;
    for (EntityMention mention : mentions) {
      Set<String> ids = mention.candidates().stream().map(Entity::id).collect(Collectors.toSet());
      Set<String> bodies = withParts(ids);
      List<Entry> ofBody = left.stream().filter(entry -> entry.isOf(bodies)).toList();
      left = !ofBody.isEmpty() ? ofBody : isBroad(ids) ? left : onTopic(left, ids);
    }
    return left;
  }

  /** What so much is said of, a country perhaps, all of them may have to do with. */
  private boolean isBroad(Set<String> topics) {
    return topics.stream().anyMatch(topic -> claims.claimsAbout(topic) > BROAD);
  }

  private List<Entry> onTopic(List<Entry> all, Set<String> topics) {
    Set<String> subjects =
        topics.stream()
            .flatMap(topic -> claims.about(topic, MOST_CLAIMS).stream())
            .map(Claim::topic)
            .map(Claim.Topic::subject)
            .collect(Collectors.toSet());
    return all.stream().filter(entry -> subjects.contains(entry.entity().id())).toList();
  }

  /** Bodies with those that are parts of them. */
  private Set<String> withParts(Set<String> bodies) {
    Set<String> all = new HashSet<>(bodies);
    boolean grows = true;
    while (grows) {
      Set<String> parts =
          byId.get().values().stream()
              .filter(entity -> entity.type() == EntityType.ORGANISATION)
              .filter(entity -> all.contains(String.valueOf(entity.relations().partOf())))
              .map(Entity::id)
              .collect(Collectors.toSet());
      grows = all.addAll(parts);
    }
    return all;
  }

  /** Further words of the names, such as "presidential", say more closely which are meant. */
  private static List<Entry> withTerms(List<Entry> all, List<String> asked) {
    List<Entry> left = all;
    for (String term : List.copyOf(asked)) {
      List<Entry> having = left.stream().filter(entry -> entry.terms().contains(term)).toList();
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

  private static boolean isPlural(Question question, List<Word> kinds) {
    boolean isSpokenOf =
        question.mentions().stream().anyMatch(m -> m.text().isEmpty() && m.candidates().size() > 1);
    return isSpokenOf
        || WordFinder.find(question.utterance()).stream()
            .filter(word -> word.folded().endsWith("s"))
            .anyMatch(
                word ->
                    kinds.contains(word)
                        || SeriesWords.typeOf(word.folded()).isPresent()
                        || question.mentions().stream().anyMatch(m -> isPlural(m, word)));
  }

  /** The last word of the name of several documents. */
  private static boolean isPlural(EntityMention mention, Word word) {
    return mention.span().overlaps(word.span()) && mention.entity().type() == EntityType.DOCUMENT;
  }
}
