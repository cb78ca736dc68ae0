/** The order of work: one chat after another at a time, each at the pace that Telegram allows. */
@NullMarked
package org.annalist.channel.telegram.lane;

import org.jspecify.annotations.NullMarked;
