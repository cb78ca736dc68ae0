/** What the bot keeps, in SQLite: the inbox, languages, subscriptions and what was set. */
@NullMarked
package org.annalist.channel.telegram.store;

import org.jspecify.annotations.NullMarked;
