package org.annalist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.channel.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {
  private static final int LONG = 9_999;
  private static final Judge JUDGE = new Judge(Duration.ofSeconds(30));
  private static final String NOTHING = "";

  static Stream<Arguments> answers() {
    return Stream.of(
        arguments("1892", NOTHING, Answers.TRUCE, "right"),
        arguments("1892 Strelsau", NOTHING, Answers.TRUCE, "right"),
        arguments("1892 1893", NOTHING, Answers.TRUCE, "wrong: does not hold 1893"),
        arguments("1892", "1894", Answers.TRUCE, "right"),
        arguments("1892", "April", Answers.TRUCE, "wrong: must not hold April"),
        arguments("1893", "April", Answers.TRUCE, "wrong: does not hold 1893; must not hold April"),
        arguments("truce", NOTHING, Answers.UNTITLED, "wrong: names no source with a title"),
        arguments("300 1,250", NOTHING, Answers.DISPUTE, "right"),
        arguments("400", NOTHING, Answers.DISPUTE, "wrong: does not hold 400"),
        arguments(NOTHING, NOTHING, Answers.UNKNOWN, "abstained: asserts nothing: unknown"),
        arguments(NOTHING, NOTHING, Answers.CLARIFY, "abstained: asserts nothing: clarify"),
        arguments(NOTHING, NOTHING, Answers.INVALID, "abstained: asserts nothing: invalid"),
        arguments(NOTHING, NOTHING, Answers.TALK, "abstained: asserts nothing: talk"));
  }

  @ParameterizedTest(name = "expect {0}, reject {1}: {3}")
  @MethodSource("answers")
  void judgesAnswerableQuestions(String expect, String reject, Answer answer, String verdict) {
    assertThat(wording(JUDGE.judge(expectation(Kind.WHEN, expect, reject), answer)))
        .isEqualTo(verdict);
  }

  static Stream<Arguments> unanswerable() {
    return Stream.of(
        arguments(Answers.UNKNOWN, "right"),
        arguments(Answers.CLARIFY, "right"),
        arguments(Answers.INVALID, "right"),
        arguments(Answers.TALK, "right"),
        arguments(Answers.TRUCE, "wrong: asserts something, where nothing is known"),
        arguments(Answers.DISPUTE, "wrong: asserts something, where nothing is known"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unanswerable")
  void judgesQuestionsWithoutAnswer(Answer answer, String verdict) {
    Expectation nothing = new Expectation(Kind.WHEN, false, List.of(), List.of());
    assertThat(wording(JUDGE.judge(nothing, answer))).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} of {1} characters")
  @MethodSource("lengths")
  void longAnswersAreWrong(Kind kind, int length, String verdict) {
    Answer answer = ofLength(length);
    assertThat(wording(JUDGE.judge(expectation(kind, NOTHING, NOTHING), answer)))
        .isEqualTo(verdict);
  }

  static Stream<Arguments> lengths() {
    return Stream.of(
        arguments(Kind.WHEN, 700, "right"),
        arguments(Kind.WHEN, 701, "wrong: has 701 characters, more than 700"),
        arguments(Kind.WHERE, 701, "wrong: has 701 characters, more than 700"),
        arguments(Kind.WHO, 701, "wrong: has 701 characters, more than 700"),
        arguments(Kind.HOW_MANY, 701, "wrong: has 701 characters, more than 700"),
        arguments(Kind.WHAT, 701, "right"),
        arguments(Kind.WHAT, 4096, "right"),
        arguments(Kind.TIMELINE, 4097, "wrong: has 4097 characters, more than 4096"));
  }

  @Test
  void saysWhereAPatternCannotBeSearchedFor() {
    Expectation hostile =
        new Expectation(Kind.WHAT, true, List.of(Pattern.compile("(.*a){20}$")), List.of());
    Verdict verdict =
        new Judge(Duration.ofMillis(50)).judge(hostile, Answers.answered("a".repeat(500) + "!"));
    assertThat(wording(verdict))
        .isEqualTo("wrong: cannot be judged: the search took too long for (.*a){20}$");
  }

  /**
   * An answer whose text has so many characters, some of them wide, when all that can be left out
   * is left out.
   */
  private static Answer ofLength(int length) {
    int around = text("x".repeat(LONG)).length() - LONG;
    return Answers.answered("😀".repeat(length - around));
  }

  private static String text(String statement) {
    return PlainText.of(Answers.answered(statement));
  }

  private static Expectation expectation(Kind kind, String expect, String reject) {
    return new Expectation(kind, true, patterns(expect), patterns(reject));
  }

  private static List<Pattern> patterns(String words) {
    return Stream.of(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(Pattern::compile)
        .toList();
  }

  private static String wording(Verdict verdict) {
    String findings = String.join("; ", verdict.findings());
    return verdict.outcome().id() + (findings.isEmpty() ? "" : ": " + findings);
  }
}
