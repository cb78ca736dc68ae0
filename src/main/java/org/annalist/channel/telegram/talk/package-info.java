/**
 * The commands and buttons that every bot has, whatever it is given beside: help, sources, and
 * forgetting.
 */
@NullMarked
package org.annalist.channel.telegram.talk;

import org.jspecify.annotations.NullMarked;
