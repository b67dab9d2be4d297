/** A library of somebody else, for tests of the kernel. */
@NullMarked
package shelf;

import org.jspecify.annotations.NullMarked;
