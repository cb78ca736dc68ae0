/** Answers, explanations and dates as the JSON lines that scripts rely on. */
@NullMarked
package org.annalist.channel.json;

import org.jspecify.annotations.NullMarked;
