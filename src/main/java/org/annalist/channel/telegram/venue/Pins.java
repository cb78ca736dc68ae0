package org.annalist.channel.telegram.venue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Messages;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Particulars.Coordinates;
import org.annalist.question.AskedFor;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;

/**
 * Makes pins on the map. A pin says where a place lies and what it is called on either side, and
 * not whose it is: who says that stands in the answer, with its source. May be shared by threads.
 */
public final class Pins {
  /** Search forms of the words that ask where a place is, whatever else is taken them for. */
  private static final Set<String> ASKING = Set.of("locat", "map", "coordin");

  /** Search forms of the words that may stand beside. */
  private static final Set<String> BESIDE =
      Set.of("geograph", "geographi", "district", "town", "citi", "villag", "countri", "exactli");

  private final Function<String, Particulars> particulars;

  /**
   * Makes the pins.
   *
   * @param particulars finds what is known of an entity, by its id; may be shared by threads
   */
  public Pins(Function<String, Particulars> particulars) {
    this.particulars = particulars;
  }

  /** A place with the point at which it lies. */
  private record Point(Entity entity, Coordinates at) {}

  /**
   * Makes the pin that goes with an answer.
   *
   * @param place where the answer goes
   * @param reply how the question was understood, and the answer
   * @return the pin; none where something else was asked than where one place is, or where it is
   *     not known how that place lies
   */
  public List<SendVenue> with(Place place, Reply reply) {
    if (!asksWherePlaceIs(reply.question()) || isAskedBack(reply)) {
      return List.of();
    }
    List<Point> points =
        reply.question().mentions().stream().flatMap(mention -> point(mention).stream()).toList();
    return points.size() == 1 ? List.of(pin(place, points.get(0))) : List.of();
  }

  /** "Where were the shots fired in Zenda?" does not ask where Zenda is. */
  private static boolean asksWherePlaceIs(Question question) {
    boolean isWhere =
        question.intent() == Intent.WHERE
            && AskedFor.by(question.utterance()).map(Intent.WHERE::equals).orElse(true);
    boolean asks = isWhere || !Collections.disjoint(ASKING, question.terms());
    return asks
        && question.dates().isEmpty()
        && question.terms().stream()
            .allMatch(term -> ASKING.contains(term) || BESIDE.contains(term));
  }

  /** What asks back, or is no answer to a question, leaves open which place is meant. */
  private static boolean isAskedBack(Reply reply) {
    return reply.answer().claims().isEmpty()
        && !(reply.answer() instanceof Answer.Unknown unknown && isOfThePlace(unknown, reply));
  }

  /** A map that is asked for in words is given without words, too. */
  private static boolean isOfThePlace(Answer.Unknown unknown, Reply reply) {
    boolean asksForMap = !Collections.disjoint(ASKING, reply.question().terms());
    return unknown.reason() == Answer.Reason.ONLY_COORDINATES
        || (asksForMap && unknown.reason() == Answer.Reason.NOT_RECORDED);
  }

  /** A name that an event has in common with the place where it happened means the place. */
  private Optional<Point> point(EntityMention mention) {
    return mention.candidates().stream()
        .filter(candidate -> candidate.type() == EntityType.PLACE)
        .flatMap(this::located)
        .findFirst();
  }

  private Stream<Point> located(Entity entity) {
    Coordinates at = particulars.apply(entity.id()).coordinates();
    return at == null ? Stream.empty() : Stream.of(new Point(entity, at));
  }

  private static SendVenue pin(Place place, Point point) {
    Coordinates at = point.at();
    SendVenue venue =
        new SendVenue(
            Long.toString(place.chat()),
            at.latitude(),
            at.longitude(),
            point.entity().name(),
            at.wording());
    venue.setMessageThreadId(place.topic());
    venue.setReplyParameters(Messages.reply(place.replyTo()));
    return venue;
  }
}
