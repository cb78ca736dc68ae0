package org.annalist.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.annalist.answer.Answerer;
import org.annalist.answer.Chronicler;
import org.annalist.conversation.ConversationStore;
import org.annalist.conversation.Conversations;
import org.annalist.conversation.FollowUps;
import org.annalist.conversation.Recitals;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.SynonymGroup;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Namesakes;
import org.annalist.question.NearNames;
import org.annalist.question.QuestionReader;
import org.annalist.question.Spelling;
import org.annalist.question.opennlp.IntentModel;
import org.annalist.question.opennlp.PorterWordForms;
import org.annalist.search.EverydayWords;
import org.annalist.temporal.DateFinder;
import org.annalist.text.WordForms;

/** The parts of the program over one compiled knowledge, put together by hand. */
final class Assembly implements AutoCloseable {
  private final SqliteKnowledgeStore store;
  private final QuestionReader reader;
  private final Answerer answerer;
  private final SearchTerms searchTerms;

  private Assembly(
      SqliteKnowledgeStore store,
      QuestionReader reader,
      Answerer answerer,
      SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
    this.store = store;
    this.reader = reader;
    this.answerer = answerer;
  }

  /** Opens what was built. */
  static Assembly open(KnowledgeBuild.Product product, Clock clock) throws IOException {
    // The two take about as long, so they are read side by side.
    CompletableFuture<IntentModel> intents =
        CompletableFuture.supplyAsync(() -> intents(product.intents()));
    SqliteKnowledgeStore store = new SqliteKnowledgeStore(product.database());
    WordForms wordForms = new PorterWordForms();
    SearchTerms terms = searchTerms(store.vocabulary(), wordForms);
    QuestionReader reader =
        new QuestionReader(
            new DateFinder(clock),
            new Spelling(store.words(), wordForms, EverydayWords::has),
            store.entities(),
            terms,
            done(intents),
            new Namesakes(store));
    return new Assembly(store, reader, new Answerer(store, store.entities(), terms, clock), terms);
  }

  private static IntentModel intents(Path file) {
    try {
      return IntentModel.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IntentModel done(CompletableFuture<IntentModel> intents) throws IOException {
    try {
      return intents.join();
    } catch (CompletionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** The terms of a vocabulary: the words for a property mean the same as each other, too. */
  static SearchTerms searchTerms(Knowledge.Vocabulary vocabulary, WordForms wordForms) {
    List<SynonymGroup> groups = new ArrayList<>(vocabulary.synonyms());
    vocabulary.properties().stream()
        .map(Property::words)
        .filter(words -> words.size() > 1)
        .map(SynonymGroup::new)
        .forEach(groups::add);
    return new SearchTerms(wordForms, groups, vocabulary.phrases());
  }

  QuestionReader reader() {
    return reader;
  }

  Answerer answerer() {
    return answerer;
  }

  /** Gathers what pictures show. */
  Chronicler chronicler() {
    return new Chronicler(store, store.entities(), searchTerms);
  }

  SqliteKnowledgeStore store() {
    return store;
  }

  Conversations conversations(ConversationStore kept) {
    return new Conversations(
        reader, answerer, new FollowUps(store.entities(), store, searchTerms), store, kept);
  }

  /** Answers that lean on nothing that was said; what they tell is remembered. */
  Recitals recitals(ConversationStore kept) {
    FollowUps followUps = new FollowUps(store.entities(), store, searchTerms);
    return new Recitals(reader, answerer, followUps, store, store.entities(), kept);
  }

  NearNames nearNames() {
    return new NearNames(store.entities(), store.words());
  }

  @Override
  public void close() {
    store.close();
  }
}
