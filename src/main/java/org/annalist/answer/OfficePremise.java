package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells where a question takes for granted that somebody held an office which, by all that is
 * known, that one never held: "when did Rudolf become king of Graustark?" Safe for several threads.
 */
final class OfficePremise {
  private static final String OFFICE = "office";

  /** What may stand between somebody's name and the title of an office that one held. */
  private static final Set<String> BETWEEN =
      Set.of(
          "become",
          "became",
          "becomes",
          "becoming",
          "elected",
          "appointed",
          "made",
          "sworn",
          "in",
          "take",
          "took",
          "taking",
          "office",
          "over",
          "power",
          "as",
          "the",
          "a",
          "an",
          "serve",
          "served",
          "start",
          "started",
          "inaugurated",
          "chosen",
          "named",
          "was",
          "is",
          "been",
          "be",
          "being",
          "to",
          "of",
          "first",
          "new",
          "begin",
          "began",
          "post",
          "installed",
          "proclaimed",
          "get",
          "got",
          "for",
          "come",
          "came",
          "his",
          "her",
          "term",
          "presidency");

  private final ClaimStore claims;
  private final Posts posts;
  private final OfficeWords words;
  private final SearchTerms searchTerms;
  private final Suggester suggester;

  OfficePremise(Basis basis) {
    this.claims = basis.claims();
    this.words = new OfficeWords(basis.searchTerms());
    this.posts = new Posts(claims, basis.entities(), basis.searchTerms(), words);
    this.searchTerms = basis.searchTerms();
    this.suggester = basis.suggester();
  }

  /** That nothing is recorded of it; empty where the question takes no such thing for granted. */
  Optional<Reasoned> of(Question question) {
    List<EntityMention> mentions = question.mentions();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      EntityMention person = mentions.get(i);
      EntityMention body = mentions.get(i + 1);
      if (isPerson(person) && mayHaveOffices(body) && isFalse(person, body, question)) {
        return Optional.of(neverHeld(person));
      }
    }
    return Optional.empty();
  }

  private Reasoned neverHeld(EntityMention person) {
    List<Claim> held = claims.statements(person.entity().id(), OFFICE);
    return new Reasoned(
        new Answer.Unknown(
            Answer.Reason.NOT_RECORDED, person.entity().name(), suggester.onClaims(held)),
        List.of("the offices of " + person.entity().id()),
        List.of("that one is not known to have held the office that is named"));
  }

  private static boolean isPerson(EntityMention mention) {
    return mention.span().length() > 0
        && mention.candidates().stream().allMatch(one -> one.type() == EntityType.PERSON);
  }

  private static boolean mayHaveOffices(EntityMention mention) {
    return mention.span().length() > 0
        && mention.candidates().stream()
            .allMatch(
                one -> one.type() == EntityType.PLACE || one.type() == EntityType.ORGANISATION);
  }

  private boolean isFalse(EntityMention person, EntityMention body, Question question) {
    List<Word> between =
        question.words().stream()
            .filter(word -> word.span().start() >= person.span().end())
            .filter(word -> word.span().end() <= body.span().start())
            .toList();
    List<Word> titled = between.stream().filter(word -> !BETWEEN.contains(word.folded())).toList();
    Set<String> title = words.bare(searchTerms.of(titled, word -> true));
    boolean endsSo = !between.isEmpty() && between.get(between.size() - 1).folded().equals("of");
    return endsSo
        && isTitle(title)
        && person.candidates().stream().noneMatch(one -> held(one, title, body));
  }

  /** Whether some office is called so. */
  private boolean isTitle(Set<String> title) {
    return !title.isEmpty()
        && (title.stream().allMatch(words::isHead)
            || posts.all().stream().anyMatch(post -> post.title().containsAll(title)));
  }

  /** Whether somebody is known to have held an office of that title there, or is said to have. */
  private boolean held(Entity person, Set<String> title, EntityMention body) {
    List<String> bodies = body.candidates().stream().map(Entity::id).toList();
    return posts.of(person.id()).stream()
            .anyMatch(
                post ->
                    post.title().containsAll(title)
                        && (post.isOf(bodies) || isNamedIn(post.holder().office().title(), body)))
        || claims.statements(person.id(), OFFICE).stream()
            .anyMatch(claim -> isOn(claim, bodies) && has(claim, title));
  }

  /** The head of the republic of a region is called by the region's name, too. */
  private static boolean isNamedIn(String title, EntityMention body) {
    String key = Names.key(title);
    return key.contains(Names.key(body.text()))
        || body.candidates().stream()
            .flatMap(one -> Names.keys(one).stream())
            .anyMatch(key::contains);
  }

  private static boolean isOn(Claim claim, List<String> bodies) {
    return claim.topic().others().stream().anyMatch(bodies::contains);
  }

  private boolean has(Claim claim, Set<String> title) {
    return words
        .bare(searchTerms.of(WordFinder.find(claim.text()), word -> true))
        .containsAll(title);
  }
}
