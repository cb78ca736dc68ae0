/** Quiz polls and facts picked at random. */
@NullMarked
package org.annalist.channel.telegram.quiz;

import org.jspecify.annotations.NullMarked;
