package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogConfiguratorTest {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LogConfiguratorTest.class);

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ConsoleAppender<ILoggingEvent> appender = appender();

  @SuppressWarnings("unchecked")
  private static ConsoleAppender<ILoggingEvent> appender() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    return (ConsoleAppender<ILoggingEvent>) root.getAppender("stderr");
  }

  @BeforeEach
  void listen() {
    LogConfigurator.setLevel("warn"); // whatever the commands of other tests have set
    appender.setOutputStream(written);
  }

  @AfterEach
  void asBefore() {
    LogConfigurator.setFormat("text");
    appender.setTarget("System.err");
    appender.start();
  }

  @Test
  void aLineOfTextHasTimeLevelAndPlace() {
    LOG.warn("It rains in {}", "Strelsau");
    assertThat(lines())
        .singleElement()
        .asString()
        .matches(
            "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARN  LogConfiguratorTest: It rains in Strelsau");
  }

  @Test
  void aLineOfJsonIsOneObjectWhateverIsInIt() throws Exception {
    LogConfigurator.setFormat("json");
    LOG.error("Two\nlines, a \"quote\" and {}", "Şuşa", new IllegalStateException("as well"));
    assertThat(lines()).hasSize(1);
    JsonNode line = new ObjectMapper().readTree(lines().get(0));
    assertThat(line.path("level").asText()).isEqualTo("ERROR");
    assertThat(line.path("loggerName").asText()).isEqualTo(LogConfiguratorTest.class.getName());
    assertThat(line.path("formattedMessage").asText())
        .isEqualTo("Two\nlines, a \"quote\" and Şuşa");
    assertThat(line.path("throwable").path("className").asText())
        .isEqualTo("java.lang.IllegalStateException");
    assertThat(line.path("timestamp").asLong()).isGreaterThan(1_700_000_000_000L);
    assertThat(line.has("arguments")).isFalse();
  }

  @Test
  void theFormatCanBeSetBackAndForth() {
    LogConfigurator.setFormat("json");
    LogConfigurator.setFormat("json");
    LogConfigurator.setFormat("text");
    LOG.warn("plain");
    assertThat(lines()).singleElement().asString().endsWith("LogConfiguratorTest: plain");
  }

  /** What this test has logged, whatever else goes on in the same process. */
  private List<String> lines() {
    return written
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("LogConfiguratorTest"))
        .toList();
  }
}
