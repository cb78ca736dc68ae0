package org.annalist.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Word;

/**
 * Tells namesakes apart by what is said around a name: the days that are named, who else is named,
 * words of the present, and whether what somebody said is asked for. What nothing tells apart keeps
 * all its candidates. Safe for several threads.
 */
public final class Namesakes {
  /** Who is told of with another so many times as often as a namesake is the one that is meant. */
  private static final int MUCH_MORE = 4;

  /** One who is dead is still remembered, and built monuments to. */
  private static final Set<String> OF_MEMORY =
      Set.of(
          "memory",
          "memorial",
          "monument",
          "statue",
          "anniversary",
          "museum",
          "grave",
          "tomb",
          "buried",
          "funeral",
          "airport",
          "foundation",
          "fund",
          "legacy",
          "named",
          "centenary",
          "remembered",
          "commemorated",
          "honour",
          "honor",
          "street",
          "renamed",
          "portrait",
          "late");

  private static final Set<EntityType> TOLD_WITH =
      Set.of(EntityType.PERSON, EntityType.EVENT, EntityType.DOCUMENT, EntityType.ORGANISATION);

  private final Lives lives;

  /**
   * Makes a judge of names.
   *
   * @param claims what is known of those who share a name
   */
  public Namesakes(ClaimStore claims) {
    this.lives = new Lives(claims);
  }

  /**
   * Settles what can be settled.
   *
   * @param question what was understood
   * @param words its words, those that say who speaks among them
   * @return the same question, each name with the candidates that are left; at least one
   */
  Question settle(Question question, List<Word> words) {
    if (question.mentions().stream().noneMatch(Namesakes::isShared)) {
      return question;
    }
    List<EntityMention> settled =
        question.mentions().stream()
            .map(mention -> isShared(mention) ? settled(mention, question, words) : mention)
            .toList();
    return settled.equals(question.mentions()) ? question : question.naming(settled);
  }

  /**
   * Settles a name by what was answered: the claims are about one of its candidates.
   *
   * @param question what was understood
   * @param stated the claims of the answer
   * @return the same question; a name of which the claims tell nothing stays as it is
   */
  public static Question byAnswer(Question question, List<Claim> stated) {
    if (stated.isEmpty() || question.mentions().stream().noneMatch(Namesakes::isOfSeveral)) {
      return question;
    }
    Claim.Topic first = stated.get(0).topic();
    return question.naming(
        question.mentions().stream().map(mention -> byAnswer(mention, first)).toList());
  }

  private static EntityMention byAnswer(EntityMention mention, Claim.Topic topic) {
    if (!isOfSeveral(mention)) {
      return mention;
    }
    List<Entity> all = mention.candidates();
    List<Entity> subject = first(all, entity -> entity.id().equals(topic.subject()));
    return with(
        mention,
        subject.size() < all.size()
            ? subject
            : first(all, entity -> topic.others().contains(entity.id())));
  }

  /** Whether a name means several of one kind, or somebody and something named after him. */
  private static boolean isOfSeveral(EntityMention mention) {
    return isShared(mention)
        || (mention.candidates().size() > 1
            && mention.candidates().stream().anyMatch(one -> one.type() == EntityType.PERSON));
  }

  /** Whether a name means several of one kind. */
  static boolean isShared(EntityMention mention) {
    return mention.span().length() > 0 && !shared(mention).isEmpty();
  }

  /** The kinds of which there are several. */
  private static List<EntityType> shared(EntityMention mention) {
    return mention.candidates().stream()
        .collect(Collectors.groupingBy(Entity::type, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(ofType -> ofType.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private EntityMention settled(EntityMention mention, Question question, List<Word> words) {
    List<Entity> left = new ArrayList<>(mention.candidates());
    for (EntityType type : shared(mention)) {
      List<Entity> ofType = left.stream().filter(entity -> entity.type() == type).toList();
      List<Entity> kept =
          type == EntityType.PERSON
              ? people(ofType, mention, question, words)
              : told(inTime(ofType, question), mention, question);
      left.removeIf(entity -> ofType.contains(entity) && !kept.contains(entity));
    }
    return with(mention, left);
  }

  private List<Entity> people(
      List<Entity> all, EntityMention mention, Question question, List<Word> words) {
    List<Entity> left = living(all, question);
    left = most(left, person -> lives.of(person).timesIn(days(question)));
    left = told(left, mention, question);
    if (PresentWords.standAround(mention, words)) {
      left = first(left, person -> lives.of(person).isOfToday());
    }
    return Voice.isHeard(mention, words)
        ? most(left, person -> lives.of(person).timesHeard())
        : left;
  }

  /**
   * Those who lived on the days that are named, unless what is asked is how they are remembered.
   */
  private List<Entity> living(List<Entity> all, Question question) {
    boolean isOfMemory =
        question.words().stream().anyMatch(word -> OF_MEMORY.contains(word.folded()));
    List<DayRange> days = days(question);
    return days.isEmpty() || isOfMemory
        ? all
        : first(all, person -> days.stream().anyMatch(lives.of(person)::mayBeIn));
  }

  /** What happened on the days that are named. */
  private static List<Entity> inTime(List<Entity> all, Question question) {
    List<DayRange> days = days(question);
    return first(
        all,
        entity ->
            entity.date() != null
                && days.stream().anyMatch(range -> entity.date().days().overlaps(range)));
  }

  /** Those who are told of together with the others that are named. */
  private List<Entity> told(List<Entity> all, EntityMention mention, Question question) {
    List<String> others =
        question.mentions().stream()
            .filter(other -> !other.equals(mention) && other.candidates().size() == 1)
            .map(EntityMention::entity)
            .filter(entity -> TOLD_WITH.contains(entity.type()))
            .map(Entity::id)
            .toList();
    return others.isEmpty() ? all : most(all, entity -> lives.of(entity).timesWith(others));
  }

  /** The closed or half open stretches of days that are named. */
  private static List<DayRange> days(Question question) {
    return question.dates().stream()
        .map(DateExpression::date)
        .map(date -> date.days())
        .filter(range -> range.first() != null || range.last() != null)
        .toList();
  }

  /** The one that has much more of something than each of the others; all where none has. */
  private static List<Entity> most(List<Entity> all, ToIntFunction<Entity> times) {
    if (all.size() < 2) {
      return all;
    }
    List<Integer> sorted =
        all.stream().map(times::applyAsInt).sorted((one, other) -> other - one).toList();
    int most = sorted.get(0);
    return most > 0 && most >= MUCH_MORE * sorted.get(1)
        ? all.stream().filter(entity -> times.applyAsInt(entity) == most).toList()
        : all;
  }

  /** Those that a condition holds for; all where it holds for none. */
  private static List<Entity> first(List<Entity> all, Predicate<Entity> condition) {
    List<Entity> left = all.stream().filter(condition).toList();
    return left.isEmpty() ? all : left;
  }

  private static EntityMention with(EntityMention mention, Collection<Entity> left) {
    return left.size() == mention.candidates().size()
        ? mention
        : new EntityMention(mention.span(), mention.text(), List.copyOf(left), mention.mended());
  }
}
