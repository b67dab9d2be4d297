/** From a text, or from the last edition, to the files of a new edition, which people then correct. */
@NullMarked
package nl.drugmonitor.drafting;

import org.jspecify.annotations.NullMarked;
