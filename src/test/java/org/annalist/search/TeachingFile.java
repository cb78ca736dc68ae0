package org.annalist.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.command.TestBot;
import org.annalist.date.DateWording;
import org.annalist.evaluation.Kind;
import org.annalist.evaluation.QuestionFileReader;
import org.annalist.evaluation.Trial;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.question.Question;

/** The questions of one file that stand alone and ask for one fact, or that have no answer. */
final class TeachingFile {
  private static final Set<Kind> OF_ONE_FACT = EnumSet.range(Kind.WHEN, Kind.WHICH);

  static final double ANSWERABLE = 3;

  /** Questions near the subject that have no answer are few and hard. */
  static final double UNANSWERABLE = 5;

  /** Where all questions of a file have none, they are many and mostly of anything at all. */
  static final double EVERYDAY = 2;

  private final TestBot bot;
  private final FitSearch search;

  TeachingFile(TestBot bot, FitSearch search) {
    this.bot = bot;
    this.search = search;
  }

  List<FitQuestion> questions(Path file) throws IOException {
    List<Trial> trials =
        QuestionFileReader.read(List.of(file)).scripts().stream()
            .filter(script -> script.trials().size() == 1)
            .map(script -> script.trials().get(0))
            .toList();
    boolean isEveryday = trials.stream().noneMatch(trial -> trial.expectation().isAnswerable());
    List<FitQuestion> questions = new ArrayList<>();
    for (Trial trial : trials) {
      boolean isAnswerable = trial.expectation().isAnswerable();
      if (!isAnswerable) {
        add(trial, isEveryday ? EVERYDAY : UNANSWERABLE, questions);
      } else if (OF_ONE_FACT.contains(trial.expectation().kind())) {
        add(trial, ANSWERABLE, questions);
      }
    }
    return questions;
  }

  private void add(Trial trial, double weight, List<FitQuestion> questions) {
    Question question = bot.read(trial.question());
    search
        .of(question, search.candidates(question), Set.of(), weight)
        .map(asked -> new FitQuestion(asked.outline(), asked.ranked(), right(trial, asked), weight))
        .ifPresent(questions::add);
  }

  private Set<String> right(Trial trial, FitQuestion asked) {
    return trial.expectation().isAnswerable()
        ? asked.ranked().stream()
            .map(Relevance::claim)
            .filter(claim -> holdsWhatIsExpected(trial, claim))
            .map(Claim::id)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private boolean holdsWhatIsExpected(Trial trial, Claim claim) {
    String matter = claim.statement().matter();
    Stream<Claim> shown =
        matter == null
            ? Stream.of(claim)
            : Stream.concat(Stream.of(claim), bot.store().accounts(matter).stream());
    String text = shown.map(TeachingFile::text).collect(Collectors.joining(" "));
    return trial.expectation().expected().stream().allMatch(p -> p.matcher(text).find());
  }

  private static String text(Claim claim) {
    Value value = claim.statement().value();
    return claim.text()
        + (value == null ? "" : " " + value.wording())
        + (claim.date() == null
            ? ""
            : " " + claim.date().edtf() + " " + DateWording.of(claim.date()));
  }
}
