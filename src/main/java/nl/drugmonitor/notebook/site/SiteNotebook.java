package nl.drugmonitor.notebook.site;

import java.util.Optional;
import nl.drugmonitor.notebook.NotebookFile;

/**
 * A notebook of the site.
 *
 * @param solutions the notebook that solves its exercises, which gets a page too
 */
public record SiteNotebook(NotebookFile notebook, Optional<NotebookFile> solutions) {
    /** Returns a notebook without solutions. */
    public static SiteNotebook alone(NotebookFile notebook) {
        return new SiteNotebook(notebook, Optional.empty());
    }
}
