/** How the bot is: whether messages arrive, and whether they are answered. */
@NullMarked
package org.annalist.channel.telegram.health;

import org.jspecify.annotations.NullMarked;
