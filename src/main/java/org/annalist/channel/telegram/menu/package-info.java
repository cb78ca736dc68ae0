/** The bot's commands, name and descriptions, as Telegram shows them. */
@NullMarked
package org.annalist.channel.telegram.menu;

import org.jspecify.annotations.NullMarked;
