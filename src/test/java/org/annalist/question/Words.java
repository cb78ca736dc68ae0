package org.annalist.question;

import static org.annalist.KnowledgeBuilder.entity;

import java.util.List;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;

/** Mentions and dates at the places where words stand in an utterance. */
final class Words {
  private Words() {}

  static Span at(String utterance, String text) {
    int start = utterance.indexOf(text);
    return new Span(start, start + text.length());
  }

  static EntityMention mention(String utterance, String text, EntityType... types) {
    List<Entity> candidates =
        List.of(types).stream().map(type -> entity(type, text + "-" + type.id(), text)).toList();
    return new EntityMention(at(utterance, text), text, candidates);
  }

  static DateExpression date(String utterance, String text, String edtf) {
    return new DateExpression(at(utterance, text), text, EdtfParser.parse(edtf), "test");
  }
}
