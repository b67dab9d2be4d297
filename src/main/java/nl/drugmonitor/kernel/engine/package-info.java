/** Java cells, run by JShell in this machine. */
@NullMarked
package nl.drugmonitor.kernel.engine;

import org.jspecify.annotations.NullMarked;
