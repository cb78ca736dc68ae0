/**
 * What is to be read, as HTML: escaped in one place, in blocks that are put on pages and never cut
 * inside an entity.
 */
@NullMarked
package org.annalist.channel.telegram.page;

import org.jspecify.annotations.NullMarked;
