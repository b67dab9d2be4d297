/** A text to be checked: what its file holds to read, where each part stands, and what could not be read. */
@NullMarked
package nl.drugmonitor.manuscript;

import org.jspecify.annotations.NullMarked;
