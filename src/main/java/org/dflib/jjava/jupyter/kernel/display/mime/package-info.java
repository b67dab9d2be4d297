/** Forms of data, under the name that JJava gives them. */
@NullMarked
package org.dflib.jjava.jupyter.kernel.display.mime;

import org.jspecify.annotations.NullMarked;
