/**
 * Measures answers on question files: what is right, wrong and abstained, and why. What a question
 * file says is compared with answers, and never taught.
 */
@NullMarked
package org.annalist.evaluation;

import org.jspecify.annotations.NullMarked;
