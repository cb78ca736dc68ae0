package org.annalist.command;

import ch.qos.logback.core.ConsoleAppender;
import java.io.OutputStream;
import org.annalist.setting.Redaction;

/** Writes the log, whatever its form, without secrets. */
final class RedactedConsole<E> extends ConsoleAppender<E> {
  @Override
  public void setOutputStream(OutputStream stream) {
    super.setOutputStream(new RedactedStream(stream, Redaction.OF_THIS_PROCESS));
  }
}
