package org.annalist.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim can be checked.
 *
 * @param source the source cited
 * @param locator the place in the source, such as {@code paragraph 4}
 * @param asserter whose assertion the source reports, such as {@code international journalists}, or
 *     null where the source speaks for itself
 */
public record Citation(Source source, String locator, @Nullable String asserter) {}
