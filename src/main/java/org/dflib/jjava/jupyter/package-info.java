/** The names under which libraries bring extensions for JJava. */
@NullMarked
package org.dflib.jjava.jupyter;

import org.jspecify.annotations.NullMarked;
