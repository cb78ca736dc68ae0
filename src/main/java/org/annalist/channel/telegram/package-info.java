/**
 * The Telegram bot: long polling, an inbox that loses nothing, and answers as HTML; the only
 * package that knows Telegram.
 */
@NullMarked
package org.annalist.channel.telegram;

import org.jspecify.annotations.NullMarked;
