/** Sends what was decided, with what Telegram wants obeyed: its waits, its refusals, its limits. */
@NullMarked
package org.annalist.channel.telegram.send;

import org.jspecify.annotations.NullMarked;
