/**
 * Exercise texts: true sentences about invented figures, errors of known kinds planted in them, and the score of
 * answers.
 */
@NullMarked
package nl.drugmonitor.practice;

import org.jspecify.annotations.NullMarked;
