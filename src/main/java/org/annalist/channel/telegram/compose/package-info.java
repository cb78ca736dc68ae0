/**
 * The messages of an answer, with their pages and the buttons below them; the calls to change them
 * later.
 */
@NullMarked
package org.annalist.channel.telegram.compose;

import org.jspecify.annotations.NullMarked;
