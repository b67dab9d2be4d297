package nl.drugmonitor.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.RefusedException;

/**
 * A file that a drawing is saved in: a picture or a page, as the end of its name says. It is written whole or not.
 *
 * @param name as it is given: from the folder of the notebook whose cell asks for it, else from that of the program
 */
record SavedFile(Path name) {
    static SavedFile of(String name) {
        try {
            return new SavedFile(Path.of(name));
        } catch (InvalidPathException e) {
            throw RefusedException.of("drawing_name", name, e.getReason());
        }
    }

    private String ending() {
        String text = name.toString();
        return text.substring(Math.max(text.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
    }

    Path write(Chart chart) {
        return write(
                switch (ending()) {
                    case ".svg" -> chart.svg().getBytes(StandardCharsets.UTF_8);
                    case ".html" -> chart.page().getBytes(StandardCharsets.UTF_8);
                    case ".png" -> chart.png();
                    default -> throw RefusedException.of("drawing_ending", name);
                });
    }

    Path write(JsplotFigure figure) {
        return write(
                switch (ending()) {
                    case ".html" -> figure.page().getBytes(StandardCharsets.UTF_8);
                    case ".svg", ".png" -> throw RefusedException.of("figure_picture", name, ending());
                    default -> throw RefusedException.of("figure_ending", name);
                });
    }

    /** Returns the name, which a notebook may show: where its folder lies is nobody else's business. */
    private Path write(byte[] content) {
        try {
            OutputFile.write(WorkingFolder.find(name), content);
        } catch (IOException e) {
            throw RefusedException.of("drawing_not_written", name, OutputFile.reason(e));
        }
        return name;
    }
}
