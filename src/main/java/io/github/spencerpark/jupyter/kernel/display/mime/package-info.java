/** MIME types, under the names that libraries written for IJava use. */
@NullMarked
package io.github.spencerpark.jupyter.kernel.display.mime;

import org.jspecify.annotations.NullMarked;
