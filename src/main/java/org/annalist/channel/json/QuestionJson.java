package org.annalist.channel.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Entity;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a question, as members of a JSON object. Dates are those that were typed,
 * each with its words; one that follows from what was said before has none.
 */
final class QuestionJson {
  private QuestionJson() {}

  static void addTo(ObjectNode json, Question question) {
    json.put("intent", question.intent().id());
    ArrayNode entities = json.putArray("entities");
    question.mentions().forEach(mention -> add(entities.addObject(), mention));
    ArrayNode dates = json.putArray("dates");
    question.dates().stream()
        .filter(DateExpression::isTyped)
        .forEach(date -> add(dates.addObject(), date));
  }

  private static void add(ObjectNode json, EntityMention mention) {
    Entity entity = mention.entity();
    json.put("id", entity.id());
    json.put("name", entity.name());
    json.put("text", mention.text());
  }

  private static void add(ObjectNode json, DateExpression expression) {
    DayRange days = expression.date().days();
    json.put("text", expression.text());
    json.put("edtf", expression.date().edtf());
    json.put("start", day(days.first()));
    json.put("end", day(days.last()));
  }

  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
