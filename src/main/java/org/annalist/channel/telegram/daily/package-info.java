/** This day in history, on demand and every day. */
@NullMarked
package org.annalist.channel.telegram.daily;

import org.jspecify.annotations.NullMarked;
