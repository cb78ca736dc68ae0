package org.annalist.evaluation;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Looks for patterns in texts, and gives up on a pattern that tries too many ways. Safe for several
 * threads.
 *
 * @param patience how long to look for one pattern
 */
record PatternSearch(Duration patience) {
  /** What became of a search. */
  enum Finding {
    FOUND,
    ABSENT,
    GAVE_UP
  }

  Finding search(Pattern pattern, String text) {
    FutureTask<Boolean> search =
        new FutureTask<>(() -> pattern.matcher(new Interruptible(text)).find());
    // Java's matcher knows no limit, so it runs where it can be left behind.
    Thread thread = new Thread(search, "pattern search");
    thread.setDaemon(true);
    thread.start();
    try {
      return search.get(patience.toMillis(), TimeUnit.MILLISECONDS)
          ? Finding.FOUND
          : Finding.ABSENT;
    } catch (TimeoutException | ExecutionException e) {
      return Finding.GAVE_UP;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.GAVE_UP;
    } finally {
      thread.interrupt();
    }
  }

  /** A text that cannot be read any more once the thread that reads it is interrupted. */
  private record Interruptible(CharSequence text) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("the search was given up");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Interruptible(text.subSequence(start, end));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
