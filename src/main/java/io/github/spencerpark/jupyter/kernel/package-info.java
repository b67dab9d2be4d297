/** The kernel under the names that libraries written for IJava use. */
@NullMarked
package io.github.spencerpark.jupyter.kernel;

import org.jspecify.annotations.NullMarked;
