package nl.drugmonitor.notebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.notebook.NotebookFile;

/**
 * The files that readers can take from the site: notebooks, the data that they read, and what their figures show. The
 * copies lie to each other as the notebooks and their data do, so that they run.
 */
final class SiteFiles {
    private static final String FOLDER = "files";
    private static final String DATA = "data";

    private final Path folder;

    SiteFiles(Path site) throws IOException {
        folder = Files.createDirectories(site.resolve(FOLDER));
    }

    /** A file to take along. */
    record Download(String href, String text) {}

    /** Returns what can be taken from a page: its notebook, and the data that it names. */
    static List<Download> downloads(NotebookFile notebook) {
        List<Download> downloads = new ArrayList<>();
        String itself = notebook.name() + ".ipynb";
        String within = notebook.isSolution() ? NotebookFile.SOLUTIONS + "/" : "";
        downloads.add(new Download(FOLDER + "/" + within + PageLink.href(itself), itself));
        for (Path file : data(notebook)) {
            String name = file.getFileName().toString();
            downloads.add(new Download(FOLDER + "/" + DATA + "/" + PageLink.href(name), name));
        }
        return downloads;
    }

    /** Returns the address of what a figure shows. */
    static String href(String file) {
        return FOLDER + "/" + PageLink.href(file);
    }

    /** Copies a notebook, and the data that it names. */
    void copy(NotebookFile notebook) throws IOException {
        write(notebook.pathName() + ".ipynb", notebook.json());
        for (Path file : data(notebook)) {
            Path data = Files.createDirectories(folder.resolve(DATA));
            OutputFile.write(data.resolve(file.getFileName()), Files.readAllBytes(file));
        }
    }

    /** Writes the numbers and the picture of a figure; the mark at the start tells spreadsheets that it is UTF-8. */
    void write(FigureView figure) throws IOException {
        if (figure.csvFile().isPresent()) {
            write(figure.csvFile().get(), "\uFEFF" + figure.figure().csv().orElseThrow());
        }
        if (figure.pictureFile().isPresent()) {
            OutputFile.write(
                    folder.resolve(figure.pictureFile().get()), figure.figure().pictureContent());
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        OutputFile.write(file, content);
    }

    /**
     * Returns the data files that a notebook names: those of the folder of data beside it, and no others, so that no
     * page gives away what its author did not mean to.
     */
    private static List<Path> data(NotebookFile notebook) {
        Path top = notebook.isSolution()
                ? notebook.folder().resolveSibling(DATA)
                : notebook.folder().resolve(DATA);
        return notebook.namedFiles().stream()
                .filter(file -> top.equals(file.getParent()))
                .toList();
    }
}
