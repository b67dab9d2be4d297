/** Notebooks: how our types look in a cell, and how a notebook is run, compared with what it holds, and exported. */
@NullMarked
package nl.drugmonitor.notebook;

import org.jspecify.annotations.NullMarked;
