package org.annalist.channel.telegram.trouble;

/** How often a call was tried in vain, and how often that was its own fault. For one thread. */
public final class Tries {
  private int failures;
  private int blamed;
  private long before;

  /**
   * Notes a failure. It is blamed on the call only where others have worked since the last one:
   * when Telegram is down, the call is not to blame.
   *
   * @param successes how many calls have worked so far
   */
  public void failed(long successes) {
    failures++;
    if (successes > before && failures > 1) {
      blamed++;
    }
    before = successes;
  }

  /** How often the call failed. */
  public int failures() {
    return failures;
  }

  /** How often it failed while others worked. */
  public int blamed() {
    return blamed;
  }
}
