/** What the owners of the bot are told without having asked. */
@NullMarked
package org.annalist.channel.telegram.owner;

import org.jspecify.annotations.NullMarked;
