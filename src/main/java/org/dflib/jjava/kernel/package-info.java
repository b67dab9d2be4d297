/** What cells written for JJava call. */
@NullMarked
package org.dflib.jjava.kernel;

import org.jspecify.annotations.NullMarked;
