/**
 * Answers with all that can be tapped: pages, buttons, links that open them, and answers offered in
 * other chats. Nothing of it needs a memory: what a button sends back says what to answer.
 */
@NullMarked
package org.annalist.channel.telegram.answers;

import org.jspecify.annotations.NullMarked;
