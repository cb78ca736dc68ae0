/** What the bot keeps, in SQL: the inbox, languages, subscriptions and what was set. */
@NullMarked
package org.annalist.channel.telegram.store;

import org.jspecify.annotations.NullMarked;
