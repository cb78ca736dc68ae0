/** Takes messages from Telegram by long polling, and keeps at it. */
@NullMarked
package org.annalist.channel.telegram.intake;

import org.jspecify.annotations.NullMarked;
