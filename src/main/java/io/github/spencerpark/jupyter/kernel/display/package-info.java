/** The names under which libraries written for IJava register renderers. */
@NullMarked
package io.github.spencerpark.jupyter.kernel.display;

import org.jspecify.annotations.NullMarked;
