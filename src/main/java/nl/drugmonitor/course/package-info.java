/**
 * The exercises of the course: what is asked, what a given answer is, and which known mistake leads to it. A mistake is
 * recognised by making it with the figures of the exercise; those that contradictions in print have too are found where
 * these are read.
 */
@NullMarked
package nl.drugmonitor.course;

import org.jspecify.annotations.NullMarked;
