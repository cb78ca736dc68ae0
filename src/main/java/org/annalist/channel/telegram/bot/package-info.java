/** The bot as a whole: it starts the other parts and stops them. */
@NullMarked
package org.annalist.channel.telegram.bot;

import org.jspecify.annotations.NullMarked;
