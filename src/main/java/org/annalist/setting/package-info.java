/** Settings: the configuration file, the environment, and secrets that do not print. */
@NullMarked
package org.annalist.setting;

import org.jspecify.annotations.NullMarked;
