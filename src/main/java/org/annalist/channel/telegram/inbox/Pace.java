package org.annalist.channel.telegram.inbox;

import java.time.Duration;

/**
 * How much each chat may have done: some at once, then one in a while. May be shared by threads.
 */
public interface Pace {
  /**
   * Takes one of a lane's allowance, where there is any.
   *
   * @param lane the name of the lane
   * @return zero where it was taken, or else how long to wait before trying again
   */
  Duration take(String lane);

  /**
   * Tells whether a lane has had to wait, and that has not been told since its last rest.
   *
   * @param lane the name of the lane
   * @return true once
   */
  boolean isToBeTold(String lane);
}
