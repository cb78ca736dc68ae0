package org.annalist.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.question.QuestionReader;
import org.annalist.question.parts.Asking;
import org.annalist.question.parts.Askings;

/**
 * Answers messages that ask for several things: each in the ordinary way, and what is found for
 * them together. Safe for several threads.
 */
final class SeveralAsked {
  /** Where what a name says besides begins: "First war, 1890–1894". */
  private static final Pattern REMARK = Pattern.compile("[,:(]");

  private final QuestionReader reader;
  private final ClaimStore claims;
  private final Askings askings;
  private final Togetherness together;

  SeveralAsked(QuestionReader reader, ClaimStore claims, FollowUps followUps) {
    this.reader = reader;
    this.claims = claims;
    this.askings = new Askings(reader);
    this.together = new Togetherness(followUps);
  }

  /** The reply to all that a message asks for; empty where it is to be answered as one question. */
  Optional<Reply> of(String utterance, Optional<Turn> last, Ordinary ordinary) {
    List<Asking> asked = askings.of(utterance);
    if (asked.isEmpty() || !claims.answering(utterance).isEmpty()) {
      return Optional.empty();
    }
    List<Reply> replies = replies(asked, last, ordinary);
    return mayBeJoined(replies)
        ? together
            .of(ordinary.reply(utterance, last), replies, isKnown(asked))
            .map(answer -> reply(utterance, replies, answer))
        : askedBack(utterance, replies);
  }

  /** Whether there is a claim that is known to answer just one of the parts. */
  private boolean isKnown(List<Asking> asked) {
    return asked.stream().anyMatch(part -> !claims.answering(part.text()).isEmpty());
  }

  /** What a part leans on is the answer to the first part. */
  private List<Reply> replies(List<Asking> asked, Optional<Turn> last, Ordinary ordinary) {
    Reply first = ordinary.reply(asked.get(0).text(), last);
    Optional<Turn> said =
        first.answer().claims().isEmpty()
            ? Optional.empty()
            : Optional.of(Conversations.turn(first, 0, last));
    List<Reply> replies = new ArrayList<>(List.of(first));
    for (Asking part : asked.subList(1, asked.size())) {
      replies.add(
          part.leans() && said.isEmpty()
              ? unanswered(part)
              : ordinary.reply(part.text(), part.leans() ? said : last).as(part.typed()));
    }
    return replies;
  }

  private Reply unanswered(Asking part) {
    return new Reply(
        reader.read(part.text()), new Answer.Unknown(Answer.Reason.NOTHING_BEFORE, "", List.of()));
  }

  private static boolean mayBeJoined(List<Reply> replies) {
    return replies.stream()
        .map(Reply::answer)
        .allMatch(answer -> answer instanceof Answer.Unknown || !answer.claims().isEmpty());
  }

  /** Where it is not clear what a part is on, the question back is on all of it. */
  private static Optional<Reply> askedBack(String utterance, List<Reply> replies) {
    return replies.stream()
        .filter(reply -> reply.answer() instanceof Answer.Clarify)
        .findFirst()
        .map(
            reply -> {
              Answer.Clarify clarify = (Answer.Clarify) reply.answer();
              List<Answer.Option> options =
                  clarify.options().stream()
                      .map(o -> new Answer.Option(o.label(), with(o, clarify.name(), utterance)))
                      .toList();
              return new Reply(
                  reply.question().as(utterance), new Answer.Clarify(clarify.name(), options));
            });
  }

  /** The message with the full name in place of the ambiguous one, where that is a whole word. */
  private static String with(Answer.Option option, String name, String utterance) {
    Matcher word =
        Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
            .matcher(utterance);
    return word.find()
        ? utterance.substring(0, word.start())
            + REMARK.split(option.label(), 2)[0].strip()
            + utterance.substring(word.end())
        : option.question();
  }

  /**
   * The reply that tells of each of two things that are named side by side what is asked.
   *
   * @param whole the reply to the question as one
   */
  Optional<Reply> ofEach(Reply whole, Optional<Turn> last, Ordinary ordinary) {
    List<Asking> asked = askings.ofEach(whole.question());
    if (asked.isEmpty() || !claims.answering(whole.question().utterance()).isEmpty()) {
      return Optional.empty();
    }
    List<Reply> replies = asked.stream().map(part -> ordinary.reply(part.text(), last)).toList();
    if (together.isOnBoth(whole, replies)) {
      return Optional.empty();
    }
    String utterance = whole.question().utterance();
    return mayBeJoined(replies)
        ? together.ofEach(replies).map(answer -> reply(utterance, replies, answer))
        : askedBack(utterance, replies);
  }

  private Reply reply(String utterance, List<Reply> replies, Answer answer) {
    Question whole = reader.read(utterance);
    Question asked =
        new Question(
            utterance,
            replies.get(0).question().classification(),
            mentions(whole, replies),
            whole.dates(),
            whole.impossibleDates(),
            whole.terms());
    return new Reply(asked, answer, replies.stream().allMatch(Reply::standsAlone));
  }

  /** All that is named, and what the conversation filled in. */
  private static List<EntityMention> mentions(Question whole, List<Reply> replies) {
    List<Entity> named = whole.mentions().stream().map(EntityMention::entity).toList();
    Stream<EntityMention> inherited =
        replies.stream()
            .flatMap(reply -> reply.question().mentions().stream())
            .filter(mention -> mention.text().isEmpty() && !named.contains(mention.entity()))
            .distinct();
    return Stream.concat(whole.mentions().stream(), inherited).toList();
  }
}
