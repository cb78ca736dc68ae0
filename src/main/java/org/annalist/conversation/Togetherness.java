package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Joining;
import org.annalist.answer.Reply;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;

/** Makes one answer of those to the parts of a message. Safe for several threads. */
final class Togetherness {
  private final FollowUps followUps;

  /** Tells with the follow-ups' knowledge of names what a claim speaks of. */
  Togetherness(FollowUps followUps) {
    this.followUps = followUps;
  }

  /**
   * All that was found; empty where nothing was, or it does not fit together.
   *
   * @param whole the reply to the message as one question
   * @param replies those to its parts
   * @param known whether a claim is known to answer one of the parts
   */
  Optional<Answer> of(Reply whole, List<Reply> replies, boolean known) {
    List<Reply> stated = replies.stream().filter(Togetherness::isStated).toList();
    boolean isSure = isStated(whole) || known;
    if (stated.isEmpty() || !(isSure || stated.stream().allMatch(Togetherness::isOnItsOwn))) {
      return Optional.empty();
    }
    List<String> unanswered =
        replies.stream()
            .filter(reply -> !isStated(reply) && !isSaidBy(stated, reply))
            .map(reply -> reply.question().utterance())
            .toList();
    if (unanswered.isEmpty()) {
      Optional<Answer> once = once(stated);
      return once.isEmpty() ? Joining.of(stated, List.of()) : once.filter(answer -> isSure);
    }
    return replies.stream().allMatch(Togetherness::isOnSubject)
        ? withOpen(whole, stated, unanswered)
        : Optional.empty();
  }

  /** What the message as one question finds besides is what was found for the open part. */
  private static Optional<Answer> withOpen(
      Reply whole, List<Reply> stated, List<String> unanswered) {
    boolean saysMore =
        isStated(whole)
            && stated.stream()
                .noneMatch(
                    reply ->
                        whole.answer().claims().stream()
                            .anyMatch(reply.answer().claims()::contains));
    return saysMore
        ? Joining.of(Stream.concat(stated.stream(), Stream.of(whole)).toList(), List.of())
        : Joining.of(stated, unanswered);
  }

  /** Whether a part names something known: what is of another subject is answered as it was. */
  private static boolean isOnSubject(Reply reply) {
    return !reply.question().mentions().isEmpty()
        && reply.question().intent() != Intent.OUT_OF_SCOPE;
  }

  /** Where one answer is that to every part, it is told once. */
  private static Optional<Answer> once(List<Reply> stated) {
    return stated.stream()
        .filter(one -> stated.stream().allMatch(other -> covers(one, other)))
        .map(Reply::answer)
        .findFirst();
  }

  /** Whether one answer says what is best said to the other question. */
  private static boolean covers(Reply one, Reply other) {
    if (one.equals(other)) {
      return true;
    }
    List<Claim> said = one.answer().claims();
    List<Claim> asked = other.answer().claims();
    if (one.answer() instanceof Answer.Disputed matter) {
      return other.answer() instanceof Answer.Disputed same
          ? same.dispute().matter().equals(matter.dispute().matter())
          : said.containsAll(asked);
    }
    boolean isOfOneKind = one.question().intent() == other.question().intent();
    return isOfOneKind ? said.get(0).equals(asked.get(0)) : said.contains(asked.get(0));
  }

  /** "Who signed it, and when?": what was found for the one says the other, too. */
  private boolean isSaidBy(List<Reply> stated, Reply open) {
    Set<String> named =
        open.question().mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id)
            .collect(Collectors.toSet());
    Intent intent = open.question().intent();
    return stated.stream()
        .filter(reply -> reply.question().intent() != intent)
        .map(Togetherness::first)
        .filter(claim -> named.stream().anyMatch(ids(claim)::contains))
        .anyMatch(
            claim ->
                intent == Intent.WHEN
                    ? claim.date() != null
                    : followUps.speaksOf(claim, intent, named));
  }

  /** The same of each of two things, where each has an answer of its own. */
  Optional<Answer> ofEach(List<Reply> replies) {
    boolean areApart =
        replies.stream().allMatch(Togetherness::isStated)
            && replies.stream().allMatch(Togetherness::isOnItsOwn)
            && !first(replies.get(0)).equals(first(replies.get(1)));
    return areApart ? Joining.of(replies, List.of()) : Optional.empty();
  }

  /** Whether one claim is on both things, or the answer to the whole is on each of them. */
  boolean isOnBoth(Reply whole, List<Reply> replies) {
    List<Claim> found =
        Stream.concat(Stream.of(whole), replies.stream())
            .flatMap(reply -> reply.answer().claims().stream().limit(1))
            .toList();
    return found.stream().anyMatch(claim -> isOnAll(claim, replies))
        || replies.stream()
            .allMatch(
                reply ->
                    whole.answer().claims().stream().anyMatch(claim -> isSubject(claim, reply)));
  }

  /** A claim on one of the things that mentions the other is not on both. */
  private static boolean isOnAll(Claim claim, List<Reply> replies) {
    return replies.stream().allMatch(reply -> isOn(claim, reply))
        && replies.stream().noneMatch(reply -> isSubject(claim, reply));
  }

  private static boolean isSubject(Claim claim, Reply reply) {
    return reply.question().mentions().stream()
        .flatMap(mention -> mention.candidates().stream())
        .anyMatch(entity -> entity.id().equals(claim.topic().subject()));
  }

  private static boolean isOnItsOwn(Reply reply) {
    return isOn(first(reply), reply);
  }

  /** Whether a claim is on something that a question names. */
  private static boolean isOn(Claim claim, Reply reply) {
    return !reply.question().mentions().isEmpty()
        && reply.question().mentions().stream()
            .map(EntityMention::candidates)
            .allMatch(named -> named.stream().map(Entity::id).anyMatch(ids(claim)::contains));
  }

  private static Set<String> ids(Claim claim) {
    return Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream())
        .collect(Collectors.toSet());
  }

  private static Claim first(Reply reply) {
    return reply.answer().claims().get(0);
  }

  private static boolean isStated(Reply reply) {
    return !reply.answer().claims().isEmpty();
  }
}
