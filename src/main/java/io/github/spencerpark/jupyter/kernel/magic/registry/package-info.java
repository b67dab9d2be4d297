/** The names under which libraries written for IJava register magics. */
@NullMarked
package io.github.spencerpark.jupyter.kernel.magic.registry;

import org.jspecify.annotations.NullMarked;
