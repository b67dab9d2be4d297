/** Lessons for a class: what students get, what they hand in, and how many of their answers are right. */
@NullMarked
package nl.drugmonitor.classroom;

import org.jspecify.annotations.NullMarked;
