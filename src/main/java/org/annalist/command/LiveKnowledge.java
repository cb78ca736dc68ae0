package org.annalist.command;

import java.io.IOException;
import java.time.Duration;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.health.KnowledgeState;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Turn;
import org.annalist.knowledge.Claim;
import org.annalist.setting.SettingTable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The knowledge of a bot that runs on while it changes. The parts that this gives out pass every
 * call on to the current generation, and a call ends on the generation that it began on. May be
 * shared by threads.
 */
final class LiveKnowledge implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveKnowledge.class);

  private final Live<Generation> live;
  private final KnowledgeBuild build;
  private final Generation.Shared shared;
  private final KnowledgeReload reload;

  /** Who the bot is, for the generations to come; empty before it is known. */
  private volatile String botName = "";

  /**
   * Takes a first generation into use.
   *
   * @param first the generation, which this closes
   * @param mistake what is wrong with files that are newer than it, or null
   * @param build builds the knowledge of the next
   * @param shared what it shares with the next
   * @param outcome is told when the files changed
   */
  LiveKnowledge(
      Generation first,
      @Nullable String mistake,
      KnowledgeBuild build,
      Generation.Shared shared,
      KnowledgeReload.Outcome outcome) {
    this.live = new Live<>(first);
    this.build = build;
    this.shared = shared;
    int seconds = shared.settings().value(SettingTable.KNOWLEDGE_RELOAD_SECONDS);
    this.reload =
        new KnowledgeReload(
            shared.settings().value(SettingTable.KNOWLEDGE_DIRECTORY),
            Duration.ofSeconds(seconds),
            mistake,
            new Loading(),
            outcome);
  }

  /** Follows the files from now on. */
  void follow() {
    Generation.prepare(live);
    Fingerprint.rememberProgram();
    reload.start();
  }

  /** What the reload has to do with this. */
  private final class Loading implements KnowledgeReload.Loading {
    @Override
    public boolean isNeeded() {
      return shared.isDamaged().get();
    }

    @Override
    public boolean load() throws IOException {
      if (shared.isDamaged().compareAndSet(true, false)) {
        take(again());
        return false;
      }
      KnowledgeBuild.Product product = build.upToDate();
      boolean isNew = !product.directory().equals(live.with(Generation::directory));
      if (isNew) {
        take(product);
      }
      return isNew;
    }
  }

  private void take(KnowledgeBuild.Product product) throws IOException {
    Assembly assembly = Opening.of(product, shared.clock(), this::again);
    try {
      Generation next = new Generation(product.directory(), assembly, shared);
      if (!botName.isEmpty()) {
        next.answers().introduce(botName);
      }
      live.replace(next);
    } catch (RuntimeException e) {
      assembly.close();
      throw e;
    }
    Generation.prepare(live);
  }

  private KnowledgeBuild.Product again() throws IOException {
    LOG.warn("The compiled knowledge was damaged, and is built again");
    return build.again();
  }

  KnowledgeState state() {
    return live.with(
        generation ->
            new KnowledgeState(generation.claims(), generation.loaded(), reload.mistake()));
  }

  /** The features of a generation, in their order. */
  List<Feature> features() {
    int count = live.with(generation -> generation.features().size());
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      features.add(StandIn.of(live, i, name -> botName = name));
    }
    return features;
  }

  List<Claim> claims(List<String> codes) {
    return live.with(generation -> generation.codes().apply(codes));
  }

  /** Whether anything is recorded for a day of the year. */
  boolean isRecorded(MonthDay day) {
    return live.with(generation -> generation.isRecorded(day));
  }

  Dialogue dialogue() {
    return new Dialogue() {
      @Override
      public Reply reply(String conversation, String utterance) {
        return live.with(generation -> generation.dialogue().reply(conversation, utterance));
      }

      @Override
      public Optional<Turn> last(String conversation) {
        return live.with(generation -> generation.dialogue().last(conversation));
      }

      @Override
      public void resume(String conversation, Turn turn) {
        live.use(generation -> generation.dialogue().resume(conversation, turn));
      }

      @Override
      public void forget(String conversation) {
        live.use(generation -> generation.dialogue().forget(conversation));
      }

      @Override
      public void forgetAll(String part) {
        live.use(generation -> generation.dialogue().forgetAll(part));
      }
    };
  }

  @Override
  public void close() {
    reload.close();
    live.close();
  }
}
