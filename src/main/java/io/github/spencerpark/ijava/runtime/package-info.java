/** The functions of a cell, under the names that libraries written for IJava use. */
@NullMarked
package io.github.spencerpark.ijava.runtime;

import org.jspecify.annotations.NullMarked;
