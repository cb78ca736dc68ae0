package org.annalist.channel.telegram.venue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.answer.TalkTopic;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.message.PlainAnswering;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Turn;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Particulars.Coordinates;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;

class VenueFeatureTest {
  private static final Place PRIVATE = new Place(7, 7, null, null, "en");
  private static final Place IN_A_TOPIC_OF_A_GROUP = new Place(-1001, 7, 5, 42, "en");
  private static final Answer NOTHING =
      new Answer.Unknown(Answer.Reason.ONLY_COORDINATES, "", List.of());

  private static final Answer NOT_RECORDED =
      new Answer.Unknown(Answer.Reason.NOT_RECORDED, "Zenda", List.of());

  private static final Entity ZENDA = entity("zenda", EntityType.PLACE, "Zenda / Zend");
  private static final Entity HOF = entity("hof", EntityType.PLACE, "Hof");
  private static final Entity SIEGE = entity("siege", EntityType.EVENT, "The siege of Zenda");
  private static final Entity NOWHERE = entity("nowhere", EntityType.PLACE, "Nowhere");

  private final List<String> asked = new ArrayList<>();
  private Reply next = reply(Intent.WHERE, List.of(), NOTHING, ZENDA);
  private final List<String> forgotten = new ArrayList<>();
  private final Dialogue dialogue =
      new Dialogue() {
        @Override
        public Reply reply(String conversation, String utterance) {
          asked.add(utterance);
          return next;
        }

        @Override
        public Optional<Turn> last(String conversation) {
          return Optional.empty();
        }

        @Override
        public void resume(String conversation, Turn turn) {}

        @Override
        public void forget(String conversation) {
          forgotten.add(conversation);
        }

        @Override
        public void forgetAll(String part) {}
      };
  private final VenueFeature feature =
      new VenueFeature(
          new PlainAnswering(dialogue), dialogue, new Pins(id -> particulars(id)), "Zenda");

  @Test
  void whereAPlaceIsIsShownWithBothItsNamesAndNotWhoseItIs() {
    SendVenue pin = pin(PRIVATE, next);
    assertThat(pin.getChatId()).isEqualTo("7");
    assertThat(pin.getTitle()).isEqualTo("Zenda / Zend");
    assertThat(pin.getAddress()).isEqualTo("39.6408° N, 46.5° W");
    assertThat(pin.getLatitude()).isEqualTo(39.6408);
    assertThat(pin.getLongitude()).isEqualTo(-46.5);
    assertThat(pin.getReplyParameters()).isNull();
  }

  @Test
  void inAGroupThePinIsAReplyInTheTopicOfTheQuestion() {
    SendVenue pin = pin(IN_A_TOPIC_OF_A_GROUP, next);
    assertThat(pin.getChatId()).isEqualTo("-1001");
    assertThat(pin.getMessageThreadId()).isEqualTo(5);
    assertThat(pin.getReplyParameters().getMessageId()).isEqualTo(42);
    assertThat(pin.getReplyParameters().getAllowSendingWithoutReply()).isTrue();
  }

  @Test
  void nameOfAnEventAndItsPlaceMeansThePlace() {
    Question question = question(Intent.WHERE, List.of(), List.of(mention(SIEGE, ZENDA)));
    assertThat(pin(PRIVATE, new Reply(question, NOTHING)).getTitle()).isEqualTo("Zenda / Zend");
  }

  @Test
  void placeBesideOneWithoutAPointIsShown() {
    assertThat(pin(PRIVATE, reply(Intent.WHERE, List.of(), NOTHING, NOWHERE, ZENDA)).getTitle())
        .isEqualTo("Zenda / Zend");
  }

  @ParameterizedTest
  @ValueSource(strings = {"locat", "map", "coordin"})
  void mapIsAskedForByWhateverTheIntentIsTakenFor(String term) {
    assertThat(feature.after(PRIVATE, reply(Intent.WHAT, List.of(term), NOTHING, ZENDA)))
        .hasSize(1);
  }

  static Stream<Reply> others() {
    return Stream.of(
        reply(Intent.WHEN, List.of(), NOTHING, ZENDA),
        reply(Intent.WHAT, List.of(), NOTHING, ZENDA),
        reply(Intent.WHERE, List.of("person_kill"), NOTHING, ZENDA),
        reply(Intent.WHAT, List.of("map", "print"), NOTHING, ZENDA),
        reply(Intent.WHERE, List.of(), NOTHING, SIEGE),
        reply(Intent.WHERE, List.of(), NOTHING, NOWHERE),
        reply(Intent.WHERE, List.of(), NOT_RECORDED, ZENDA),
        reply(Intent.WHERE, List.of(), NOTHING, ZENDA, HOF),
        reply(Intent.WHERE, List.of(), NOTHING),
        reply(Intent.WHERE, List.of(), new Answer.Invalid("No such day", "Ask"), ZENDA),
        reply(Intent.WHERE, List.of(), new Answer.Talk(TalkTopic.HELP, List.of()), ZENDA),
        reply(
            Intent.WHERE,
            List.of(),
            new Answer.Clarify(
                "Zenda", List.of(new Answer.Option("A", "a"), new Answer.Option("B", "b"))),
            ZENDA),
        new Reply(
            new Question(
                "What is the capital of Ruritania?",
                Classification.certain(Intent.WHERE),
                List.of(mention(ZENDA)),
                List.of(),
                List.of(),
                List.of()),
            NOTHING),
        new Reply(
            new Question(
                "Where was Zenda in 1894?",
                Classification.certain(Intent.WHERE),
                List.of(mention(ZENDA)),
                List.of(
                    new DateExpression(new Span(0, 1), "1894", EdtfParser.parse("1894"), "year")),
                List.of(),
                List.of()),
            NOTHING));
  }

  @ParameterizedTest
  @MethodSource("others")
  void otherQuestionsHaveNoPin(Reply reply) {
    assertThat(feature.after(PRIVATE, reply)).isEmpty();
  }

  @Test
  void theCommandAsksForThePlaceThatIsNamed() {
    assertThat(where("Zenda"))
        .satisfiesExactly(
            call -> assertThat(call).isInstanceOf(SendMessage.class),
            call -> assertThat(call).isInstanceOf(SendVenue.class));
    assertThat(asked).containsExactly("Where is Zenda?");
  }

  @Test
  void mapThatIsAskedForIsShownWhereNoWordsTellOfThePlace() {
    Reply reply = reply(Intent.WHAT, List.of("map"), NOT_RECORDED, ZENDA);
    assertThat(feature.after(PRIVATE, reply)).hasSize(1);
  }

  @Test
  void theCommandAloneAsksForWhatWasSpokenOf() {
    assertThat(where(""))
        .satisfiesExactly(
            call -> assertThat(call).isInstanceOf(SendMessage.class),
            call -> assertThat(call).isInstanceOf(SendVenue.class));
    assertThat(asked).containsExactly("Where is that?");
    assertThat(forgotten).isEmpty();
  }

  @Test
  void theCommandAloneSaysHowItIsWrittenWhereNothingWasSpokenOf() {
    next =
        reply(
            Intent.WHERE,
            List.of(),
            new Answer.Unknown(Answer.Reason.NOTHING_BEFORE, "", List.of()));
    assertThat(where(""))
        .singleElement()
        .satisfies(
            call ->
                assertThat(((SendMessage) call).getText())
                    .isEqualTo("Write it after the command, such as:\n/where Zenda"));
  }

  @Test
  void whatIsNoNameIsSaidToBeNoneAndNotLookedForInWhatWasSaid() {
    next = reply(Intent.WHERE, List.of(), NOTHING);
    assertThat(where("Atlantis"))
        .singleElement()
        .satisfies(
            call ->
                assertThat(((SendMessage) call).getText())
                    .startsWith("I know no such name.")
                    .endsWith("\n/where Zenda"));
    assertThat(forgotten).containsOnly(PRIVATE.conversation());
  }

  private List<? extends PartialBotApiMethod<?>> where(String argument) {
    return requireNonNull(feature.commands().get("where")).obey(PRIVATE, argument);
  }

  private SendVenue pin(Place place, Reply reply) {
    return (SendVenue) feature.after(place, reply).get(0);
  }

  private static Particulars particulars(String id) {
    Map<String, Coordinates> points =
        Map.of("zenda", new Coordinates(39.6408, -46.5), "hof", new Coordinates(50, 11));
    return new Particulars(List.of(), List.of(), points.get(id), null, null);
  }

  private static Reply reply(Intent intent, List<String> terms, Answer answer, Entity... named) {
    List<EntityMention> mentions = Stream.of(named).map(VenueFeatureTest::mention).toList();
    return new Reply(question(intent, terms, mentions), answer);
  }

  private static Question question(
      Intent intent, List<String> terms, List<EntityMention> mentions) {
    return new Question("…", Classification.certain(intent), mentions, List.of(), List.of(), terms);
  }

  private static EntityMention mention(Entity... candidates) {
    return new EntityMention(new Span(0, 1), "…", List.of(candidates));
  }

  private static Entity entity(String id, EntityType type, String name) {
    return new Entity(id, type, name, List.of(), null, Entity.Relations.NONE);
  }
}
