/** A JShell kernel for Jupyter. Knows Java and Jupyter, and nothing of the rest of this project. */
@NullMarked
package nl.drugmonitor.kernel;

import org.jspecify.annotations.NullMarked;
