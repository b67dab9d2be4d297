/** The names under which libraries written for IJava find the kernel. */
@NullMarked
package io.github.spencerpark.ijava;

import org.jspecify.annotations.NullMarked;
