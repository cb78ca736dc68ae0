package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.account.Account;
import org.annalist.account.AccountChoice;
import org.annalist.account.Dispute;
import org.annalist.account.Voices;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SourceKind;

/**
 * Joins the answers to several things that were asked at once into one: on one screen, where each
 * asks for a date, place, name or figure.
 */
public final class Joining {
  private static final int MOST_SUGGESTIONS = 3;

  /** Longer lists are told by themselves. */
  private static final int FEW = 4;

  /** "I have nothing on this", with the marks around it. */
  private static final int NOTHING_ON = 40;

  /** More than short facts together. */
  private static final int LONG = 3500;

  private Joining() {}

  /**
   * Joins answers.
   *
   * @param replies the answers that state something, in the order of what was asked
   * @param unanswered the questions that nothing is stated on
   * @return one answer, or empty where they do not fit together
   */
  public static Optional<Answer> of(List<Reply> replies, List<String> unanswered) {
    List<Answer> parts = withoutRepeats(replies.stream().flatMap(Joining::parts).toList());
    boolean isShort = replies.stream().allMatch(reply -> Room.isForOneFact(reply.question()));
    int room =
        (isShort ? AccountsDigest.SCREEN : LONG)
            - unanswered.stream().mapToInt(text -> text.length() + NOTHING_ON).sum();
    if (parts.stream().anyMatch(Joining::isLong)) {
      return Optional.empty();
    }
    List<String> next =
        unanswered.isEmpty()
            ? List.of()
            : parts.stream()
                .flatMap(part -> part.suggestions().stream())
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    return Stream.<UnaryOperator<List<Answer>>>of(
            all -> all, Joining::firstOnly, all -> shortened(firstOnly(all), room))
        .map(shorter -> shorter.apply(parts))
        .map(some -> new Answer.Several(some, unanswered, next))
        .filter(joined -> lengthOf(joined) <= room)
        .<Answer>map(joined -> joined)
        .findFirst();
  }

  /** What is joined already is joined anew, so that each part gets its share of the room. */
  private static Stream<Answer> parts(Reply reply) {
    return reply.answer() instanceof Answer.Several several && several.unanswered().isEmpty()
        ? several.parts().stream()
        : Stream.of(reply.answer());
  }

  private static int lengthOf(Answer.Several joined) {
    return Digest.of(joined).lengthWithMatters();
  }

  private static boolean isLong(Answer answer) {
    return answer instanceof Answer.Answered list
        && (list.remaining() > 0 || list.claims().size() > FEW);
  }

  /** What an earlier part states is not stated again. */
  private static List<Answer> withoutRepeats(List<Answer> answers) {
    Set<Claim> stated = new HashSet<>();
    List<Answer> parts = new ArrayList<>();
    for (Answer answer : answers) {
      Optional<Answer> rest =
          answer instanceof Answer.Answered facts
              ? stating(facts, facts.claims().stream().filter(c -> !stated.contains(c)).toList())
              : Optional.of(answer);
      rest.filter(part -> !stated.containsAll(part.claims())).ifPresent(parts::add);
      stated.addAll(answer.claims());
    }
    return parts;
  }

  private static Optional<Answer> stating(Answer.Answered answer, List<Claim> claims) {
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Answer.Answered(
                answer.form(),
                claims,
                0,
                answer.disputes(),
                answer.differing(),
                answer.suggestions()));
  }

  /** Of facts one, and none beside it. */
  private static List<Answer> firstOnly(List<Answer> parts) {
    return parts.stream()
        .map(
            part ->
                part instanceof Answer.Answered facts && facts.disputes().isEmpty()
                    ? stating(facts, List.of(fairest(facts.claims()))).orElse(part)
                    : part)
        .toList();
  }

  /** The first that was found; where one party alone says it, what others say of the same. */
  private static Claim fairest(List<Claim> claims) {
    Claim first = claims.get(0);
    return claims.stream()
        .filter(claim -> !isOfOneParty(claim) && isOfTheSame(claim, first))
        .findFirst()
        .filter(fairer -> isOfOneParty(first))
        .orElse(first);
  }

  private static boolean isOfOneParty(Claim claim) {
    Set<SourceKind> kinds =
        claim.citations().stream()
            .map(citation -> citation.source().kind())
            .collect(Collectors.toSet());
    return kinds.size() == 1 && Voices.PARTIES.containsAll(kinds);
  }

  private static boolean isOfTheSame(Claim one, Claim other) {
    return one.topic().subject().equals(other.topic().subject())
        && one.statement().property().equals(other.statement().property());
  }

  /** Fewer accounts, so many that each matter gets its share of the room. */
  private static List<Answer> shortened(List<Answer> parts, int room) {
    List<Answer> disputed = parts.stream().filter(part -> part instanceof Answer.Disputed).toList();
    List<Answer> others = parts.stream().filter(part -> !disputed.contains(part)).toList();
    if (disputed.isEmpty()) {
      return parts;
    }
    int taken = others.stream().mapToInt(part -> lengthOf(alone(part))).sum();
    int share = (room - taken) / disputed.size();
    return parts.stream()
        .map(part -> part instanceof Answer.Disputed matter ? fewer(matter, share) : part)
        .toList();
  }

  private static Answer fewer(Answer.Disputed answer, int room) {
    Dispute dispute = answer.dispute();
    List<Account> chosen =
        AccountChoice.forAnswer(
            dispute.accounts(), some -> lengthOf(alone(with(dispute, some))), room, room);
    return with(dispute, chosen);
  }

  /** While accounts are chosen there may be one alone. */
  private static Answer with(Dispute dispute, List<Account> some) {
    int left = dispute.remaining() + dispute.accounts().size() - some.size();
    return some.size() < 2
        ? new Answer.Answered(Answer.Form.FACT, some.get(0).claims(), 0, List.of())
        : new Answer.Disputed(new Dispute(dispute.matter(), some, left), List.of());
  }

  private static Answer.Several alone(Answer part) {
    return new Answer.Several(List.of(part), List.of(), List.of());
  }
}
