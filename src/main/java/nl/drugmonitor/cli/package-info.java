/** The one door from the shell. */
@NullMarked
package nl.drugmonitor.cli;

import org.jspecify.annotations.NullMarked;
