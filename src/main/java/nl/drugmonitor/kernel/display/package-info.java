/** Values as a notebook shows them. */
@NullMarked
package nl.drugmonitor.kernel.display;

import org.jspecify.annotations.NullMarked;
