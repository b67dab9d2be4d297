/** Which of the names that there are a misspelt one may have meant. */
@NullMarked
package nl.drugmonitor.spelling;

import org.jspecify.annotations.NullMarked;
