package org.annalist.channel.telegram.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge that the bot answers from.
 *
 * @param claims how many claims it has
 * @param loaded since when it is in use
 * @param mistake what is wrong with newer files, which are not in use, or null
 */
public record KnowledgeState(int claims, Instant loaded, @Nullable String mistake) {}
