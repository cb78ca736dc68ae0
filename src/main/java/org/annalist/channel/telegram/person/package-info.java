/** What a person chooses, and may know about the bot: the language, what is kept, what it is. */
@NullMarked
package org.annalist.channel.telegram.person;

import org.jspecify.annotations.NullMarked;
