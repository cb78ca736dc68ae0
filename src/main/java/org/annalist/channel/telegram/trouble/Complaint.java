package org.annalist.channel.telegram.trouble;

import org.slf4j.Logger;

/**
 * Tells the log of a trouble when it begins and when it is over, not at each try. May be shared by
 * threads.
 */
public final class Complaint {
  private final Logger log;
  private final String trouble;
  private final String relief;
  private boolean isMade;

  /**
   * Makes the complaint, which is not made yet.
   *
   * @param log where to tell
   * @param trouble what to say when the trouble begins, with {@code {}} for the finding
   * @param relief what to say when it is over
   */
  public Complaint(Logger log, String trouble, String relief) {
    this.log = log;
    this.trouble = trouble;
    this.relief = relief;
  }

  /** Notes that something failed; the finding is free of what people write. */
  public synchronized void about(String finding) {
    if (isMade) {
      log.debug(trouble, finding);
    } else {
      log.warn(trouble, finding);
    }
    isMade = true;
  }

  /** Tells whether it has failed and not worked since. */
  public synchronized boolean isMade() {
    return isMade;
  }

  /** Notes that it works. */
  public synchronized void over() {
    if (isMade) {
      log.info(relief);
    }
    isMade = false;
  }
}
