package org.annalist.search;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.KnowledgeBuilder;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.annalist.temporal.ImpossibleDate;
import org.annalist.text.Span;

/** Questions as they are understood: {@code asks(WHEN).terms("sign").on("1892").build()}. */
public final class Questions {
  private static final Span NOWHERE = new Span(0, 0);

  private final Classification classification;
  private List<EntityMention> mentions = List.of();
  private List<DateExpression> dates = List.of();
  private List<ImpossibleDate> impossible = List.of();
  private List<String> terms = List.of();
  private String utterance = "A question?";

  private Questions(Classification classification) {
    this.classification = classification;
  }

  public static Questions asks(Intent intent) {
    return new Questions(new Classification(intent, 0.9, Intent.COMPARE, 0.1));
  }

  /** Names entities, each in a mention of its own. */
  public Questions names(Entity... entities) {
    mentions =
        Stream.of(entities)
            .map(entity -> new EntityMention(NOWHERE, entity.name(), List.of(entity)))
            .toList();
    return this;
  }

  /** Leans on an entity that was named before, and not in the question itself. */
  Questions recalls(Entity entity) {
    mentions = List.of(new EntityMention(NOWHERE, "", List.of(entity)));
    return this;
  }

  /** Names one thing that may be any of the entities. */
  public Questions namesOneOf(Entity... entities) {
    mentions = List.of(new EntityMention(NOWHERE, entities[0].name(), List.of(entities)));
    return this;
  }

  public Questions on(String... edtf) {
    dates = expressions(edtf);
    return this;
  }

  Questions impossible(String text, String finding, String mend) {
    impossible = List.of(new ImpossibleDate(text, finding, mend));
    return this;
  }

  public Questions terms(String... newTerms) {
    terms = List.of(newTerms);
    return this;
  }

  /** The message as typed, where a test cares for its words. */
  public Questions typed(String newUtterance) {
    utterance = newUtterance;
    return this;
  }

  public Question build() {
    return new Question(utterance, classification, mentions, dates, impossible, terms);
  }

  /** What the question looks for among the claims of a store. */
  public Sought sought(ClaimStore store) {
    SearchTerms plain = KnowledgeBuilder.plainTerms();
    return new Sought(
        build(), new SearchTools(store, null, new Weights(store), plain, new Meanings()));
  }

  static List<DateExpression> expressions(String... edtf) {
    return Stream.of(edtf)
        .map(text -> new DateExpression(NOWHERE, text, EdtfParser.parse(text), "test"))
        .toList();
  }
}
