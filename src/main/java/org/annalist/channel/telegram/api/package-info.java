/**
 * The wire to Telegram: its settings, its calls and what they answer, and the faults that it
 * reports.
 */
@NullMarked
package org.annalist.channel.telegram.api;

import org.jspecify.annotations.NullMarked;
