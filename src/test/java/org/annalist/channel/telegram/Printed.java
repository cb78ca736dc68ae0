package org.annalist.channel.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Everything that is logged at any level, by the bot or its libraries, or printed as an error; not
 * what the Bot API server of the test logs.
 */
public final class Printed implements AutoCloseable {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  /** Commands that other tests have run leave it as their settings have it. */
  private final Logger own = (Logger) LoggerFactory.getLogger("org.annalist");

  private final @Nullable Level ownLevel = own.getLevel();
  private final java.util.logging.Logger julRoot = java.util.logging.Logger.getLogger("");
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final PrintStream standardError = System.err;
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          keep(event);
        }
      };
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord event) {
          if (!String.valueOf(event.getLoggerName()).startsWith("com.sun.net.httpserver")) {
            lines.add(event.getMessage() + " " + event.getThrown());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  public Printed() {
    root.setLevel(Level.TRACE);
    own.setLevel(null); // as its root
    appender.start();
    root.addAppender(appender);
    handler.setLevel(java.util.logging.Level.ALL);
    julRoot.setLevel(java.util.logging.Level.ALL);
    julRoot.addHandler(handler);
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  private void keep(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    lines.add(event.getThreadName() + " " + event.getFormattedMessage());
    if (thrown != null) {
      lines.add(ThrowableProxyUtil.asString(thrown));
    }
    if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
      warnings.add(event.getFormattedMessage());
    }
  }

  public String text() {
    return String.join("\n", lines) + errors.toString(StandardCharsets.UTF_8);
  }

  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Waits until something was logged. */
  public void await(String words) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!text().contains(words)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited for \"" + words + "\" in:\n" + text());
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Override
  public void close() {
    System.setErr(standardError);
    root.detachAppender(appender);
    root.setLevel(Level.WARN);
    own.setLevel(ownLevel);
    julRoot.removeHandler(handler);
    julRoot.setLevel(java.util.logging.Level.INFO);
  }
}
