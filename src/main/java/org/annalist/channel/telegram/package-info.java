/**
 * What a part of the Telegram bot is: a {@link org.annalist.channel.telegram.Feature} with its
 * commands and buttons, and what these are told. The sub-packages are the only ones that know
 * Telegram; CONTRIBUTING.md tells how they stand to each other.
 */
@NullMarked
package org.annalist.channel.telegram;

import org.jspecify.annotations.NullMarked;
