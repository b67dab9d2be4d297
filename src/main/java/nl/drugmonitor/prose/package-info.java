/** Statements that Dutch sentences make about numbers: found, made into claims, and checked. */
@NullMarked
package nl.drugmonitor.prose;

import org.jspecify.annotations.NullMarked;
