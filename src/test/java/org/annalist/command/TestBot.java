package org.annalist.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.annalist.TestKnowledge;
import org.annalist.answer.Answerer;
import org.annalist.answer.Reasoned;
import org.annalist.conversation.ConversationStore;
import org.annalist.conversation.Conversations;
import org.annalist.conversation.RecentConversations;
import org.annalist.conversation.Recitals;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.NearNames;
import org.annalist.question.Question;
import org.annalist.question.QuestionReader;
import org.annalist.question.opennlp.PorterWordForms;

/**
 * The bot as the program puts it together, on the knowledge of a country that does not exist and
 * the shipped training. Given to tests by {@link TestBotExtension}, which builds it once.
 */
public final class TestBot implements AutoCloseable {
  /** Noon of 21 November 2026, a Saturday. */
  public static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final Knowledge knowledge;
  private final Assembly assembly;

  private TestBot(Knowledge knowledge, Assembly assembly) {
    this.knowledge = knowledge;
    this.assembly = assembly;
  }

  static TestBot build(Path directory) {
    return build(TestKnowledge.ruritaniaAndNeighbours(directory), directory);
  }

  /**
   * Builds a bot on other knowledge.
   *
   * @param files the knowledge directory
   * @param directory where to build it
   * @return the bot, which is to be closed
   */
  public static TestBot build(Path files, Path directory) {
    try {
      KnowledgeBuild build = new KnowledgeBuild(files, directory.resolve("built"));
      return new TestBot(
          CheckedKnowledge.read(files).knowledge(), Assembly.open(build.upToDate(), TODAY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The knowledge as it was before it was compiled. */
  public Knowledge knowledge() {
    return knowledge;
  }

  public SqliteKnowledgeStore store() {
    return assembly.store();
  }

  public QuestionReader reader() {
    return assembly.reader();
  }

  public Answerer answerer() {
    return assembly.answerer();
  }

  /** The terms that the knowledge was compiled with. */
  public SearchTerms searchTerms() {
    return Assembly.searchTerms(knowledge.vocabulary(), new PorterWordForms());
  }

  public Question read(String utterance) {
    return reader().read(utterance);
  }

  /** The answer to an utterance that stands alone. */
  public Reasoned answer(String utterance) {
    return answerer().answer(read(utterance), 0);
  }

  /** Conversations in which nothing was said yet. */
  public Conversations conversations() {
    return assembly.conversations(new RecentConversations(TODAY, Duration.ofMinutes(30)));
  }

  /** Answers that lean on nothing that was said; what they tell is remembered in the store. */
  public Recitals recitals(ConversationStore store) {
    return assembly.recitals(store);
  }

  /** Conversations that are remembered in the store. */
  public Conversations conversations(ConversationStore store) {
    return assembly.conversations(store);
  }

  public NearNames nearNames() {
    return assembly.nearNames();
  }

  @Override
  public void close() {
    assembly.close();
  }
}
