package org.annalist.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.annalist.command.TestBot;
import org.annalist.conversation.Conversations;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.Entity;
import org.annalist.question.Gazetteer;
import org.annalist.question.MaskedTokens;
import org.annalist.question.Question;
import org.annalist.question.opennlp.IntentModel;
import org.annalist.temporal.DateFinder;
import org.annalist.text.WordFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The parts of an answer on the shipped knowledge, each on the next of many questions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Parts {
  private static final int QUESTIONS = 20_000;

  /** So many are read before, since to read them takes longer than to look them up. */
  private static final int READ = 1_000;

  private static final int MOST_FOUND = 200;

  private final Subject subject = Subject.of(Subject.SHIPPED, QUESTIONS);
  private final List<Question> read =
      subject.questions().stream().limit(READ).map(subject.bot()::read).toList();

  private final DateFinder dateFinder = new DateFinder(TestBot.TODAY);
  private final Gazetteer gazetteer = new Gazetteer(subject.bot().store().entities());
  private final IntentModel intents = intents();
  private final Conversations conversations = subject.bot().conversations();
  private int next;

  private static IntentModel intents() {
    try (Stream<Path> files = Files.walk(Subject.FOLDER)) {
      Path model = files.filter(file -> file.endsWith("intents.bin")).findFirst().orElseThrow();
      return IntentModel.read(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String question() {
    next = (next + 1) % subject.questions().size();
    return subject.questions().get(next);
  }

  /** Finds the dates in a question. */
  @Benchmark
  public Object dates() {
    return dateFinder.find(question());
  }

  /** Recognises what a question wants. */
  @Benchmark
  public Object intent() {
    return intents.classify(MaskedTokens.ofTraining(question()));
  }

  /** Finds the names in a question. */
  @Benchmark
  public Object entities() {
    String question = question();
    return gazetteer.find(question, WordFinder.find(question));
  }

  /** Finds the claims that a question may mean. */
  @Benchmark
  public Object lookup() {
    next = (next + 1) % read.size();
    Question question = read.get(next);
    List<String> named =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id)
            .toList();
    return subject.bot().store().find(new ClaimQuery(question.terms(), named, null, MOST_FOUND));
  }

  /** A lookup of what is not there: what the machine and the database take for next to nothing. */
  @Benchmark
  public Object emptyLookup() {
    next = (next + 1) % QUESTIONS;
    return subject.bot().store().claims(List.of("no-claim-" + next));
  }

  /** Understanding, lookup and answer. */
  @Benchmark
  public Object answer() {
    String question = question();
    return conversations.reply("question " + next, question);
  }

  /** Closes the bot. */
  @TearDown
  public void close() {
    subject.bot().close();
  }
}
