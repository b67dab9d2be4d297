/** The renderers that notebooks written for IJava call by name. */
@NullMarked
package io.github.spencerpark.jupyter.kernel.display.common;

import org.jspecify.annotations.NullMarked;
