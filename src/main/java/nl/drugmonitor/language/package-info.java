/**
 * The languages in which the program speaks: the message files, and the notation of numbers. Knows nothing of drugs.
 */
@NullMarked
package nl.drugmonitor.language;

import org.jspecify.annotations.NullMarked;
