package org.annalist.channel.telegram.monitor;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.annalist.answer.Status;
import org.annalist.channel.telegram.api.CallWatch;
import org.annalist.channel.telegram.health.Health;
import org.annalist.channel.telegram.health.KnowledgeState;
import org.annalist.channel.telegram.health.Vitals;

/**
 * What is counted while the bot runs. No label has anything of a person, nor values without end.
 * May be shared by threads.
 */
public final class BotMetrics implements CallWatch {
  static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private static final double[] ANSWER = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2};
  private static final double[] REPLY = {0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter questions =
      Counter.builder()
          .name("annalist_questions_total")
          .help("Questions, by the status of the answer.")
          .labelNames("status")
          .register(registry);
  private final Histogram answers =
      histogram("annalist_answer_seconds", "How long it takes to find an answer.", ANSWER);
  private final Histogram updates =
      histogram(
          "annalist_update_seconds",
          "From the arrival of an update until its answer is sent and it is marked as handled.",
          REPLY);
  private final Counter calls =
      Counter.builder()
          .name("annalist_telegram_calls_total")
          .help(
              "Calls to Telegram, by method and outcome: ok, a code, not-reached, no-answer or unreadable.")
          .labelNames("method", "outcome")
          .register(registry);
  private final Histogram callSeconds =
      histogram(
          "annalist_telegram_call_seconds",
          "How long calls to Telegram take, without polls.",
          REPLY);
  private final Counter reloads =
      Counter.builder()
          .name("annalist_knowledge_reloads_total")
          .help("Times that the knowledge files changed, by outcome: loaded or refused.")
          .labelNames("outcome")
          .register(registry);

  /**
   * Makes metrics that count nothing yet.
   *
   * @param version the program's own
   */
  public BotMetrics(String version) {
    for (Status status : Status.values()) {
      questions.initLabelValues(label(status)); // so that a first one shows as an increase
    }
    reloads.initLabelValues("loaded");
    reloads.initLabelValues("refused");
    Info.builder()
        .name("annalist_info")
        .help("The program.")
        .labelNames("version")
        .register(registry)
        .setLabelValues(version);
    JvmMemoryMetrics.builder().register(registry);
    JvmThreadsMetrics.builder().register(registry);
    JvmGarbageCollectorMetrics.builder().register(registry);
    ProcessMetrics.builder().register(registry);
  }

  private Histogram histogram(String name, String help, double... bounds) {
    return Histogram.builder()
        .name(name)
        .help(help)
        .classicOnly()
        .classicUpperBounds(bounds)
        .register(registry);
  }

  /**
   * Has the state of a bot shown.
   *
   * @param health how it is
   * @param vitals how the taking of messages is
   * @param knowledge what it answers from
   */
  public void show(Health health, Vitals vitals, Supplier<KnowledgeState> knowledge) {
    gauge(
        "annalist_healthy",
        "1 where the bot is well, 0 where it is not.",
        () -> health.look().isWell() ? 1 : 0);
    gauge(
        "annalist_inbox_updates",
        "Updates that wait for an answer.",
        () -> health.waiting().map(Long::doubleValue).orElse(Double.NaN));
    gauge(
        "annalist_telegram_contact_age_seconds",
        "How long ago Telegram last answered a request for messages.",
        () -> vitals.sinceContact().map(BotMetrics::seconds).orElse(Double.NaN));
    showKnowledge(knowledge);
    CounterWithCallback.builder()
        .name("annalist_polling_restarts_total")
        .help("Times that the taking of messages broke down and was started again.")
        .callback(callback -> callback.call(vitals.restarts()))
        .register(registry);
  }

  private void showKnowledge(Supplier<KnowledgeState> knowledge) {
    gauge("annalist_knowledge_claims", "Claims in the knowledge.", () -> knowledge.get().claims());
    gauge(
        "annalist_knowledge_loaded_timestamp_seconds",
        "When the knowledge was loaded.",
        () -> knowledge.get().loaded().toEpochMilli() / 1000.0);
    gauge(
        "annalist_knowledge_mistaken",
        "1 where newer knowledge files have mistakes and are not in use.",
        () -> knowledge.get().mistake() == null ? 0 : 1);
  }

  private void gauge(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()))
        .register(registry);
  }

  void answered(Status status, Duration took) {
    questions.labelValues(label(status)).inc();
    answers.observe(seconds(took));
  }

  void handled(Duration took) {
    updates.observe(seconds(took));
  }

  /**
   * Counts a change of the knowledge files.
   *
   * @param isLoaded whether the new knowledge is in use; otherwise it was refused
   */
  public void reloaded(boolean isLoaded) {
    reloads.labelValues(isLoaded ? "loaded" : "refused").inc();
  }

  @Override
  public void called(String method, String outcome, Duration took) {
    calls.labelValues(method, outcome).inc();
    if (!method.equals("getupdates")) {
      callSeconds.observe(seconds(took));
    }
  }

  private static String label(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  /** All of it as Prometheus reads it. */
  byte[] text() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(text, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toByteArray();
  }
}
