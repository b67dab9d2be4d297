/** Renderers that a notebook written for IJava registers by itself. */
@NullMarked
package io.github.spencerpark.jupyter.kernel.display.common;

import org.jspecify.annotations.NullMarked;
