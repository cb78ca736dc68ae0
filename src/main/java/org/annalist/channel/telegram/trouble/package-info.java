/**
 * What to do when something fails: how long to wait, how often to try, what to say once, when to
 * stop.
 */
@NullMarked
package org.annalist.channel.telegram.trouble;

import org.jspecify.annotations.NullMarked;
