package org.annalist.channel.telegram;

/** How often a call was tried in vain, and how often that was its own fault. For one thread. */
final class Tries {
  private int failures;
  private int blamed;
  private long before;

  /**
   * Notes a failure. It is blamed on the call only where others have worked since the last one:
   * when Telegram is down, the call is not to blame.
   *
   * @param successes how many calls have worked so far
   */
  void failed(long successes) {
    failures++;
    if (successes > before && failures > 1) {
      blamed++;
    }
    before = successes;
  }

  /** How often the call failed. */
  int failures() {
    return failures;
  }

  /** How often it failed while others worked. */
  int blamed() {
    return blamed;
  }
}
