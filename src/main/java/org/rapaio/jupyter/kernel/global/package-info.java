/** What cells written for rapaio's Java kernel call. */
@NullMarked
package org.rapaio.jupyter.kernel.global;

import org.jspecify.annotations.NullMarked;
