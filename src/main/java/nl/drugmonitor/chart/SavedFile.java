package nl.drugmonitor.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.RefusedException;

/** A file that a drawing is saved in: a picture or a page, as the end of its name says. It is written whole or not. */
record SavedFile(Path path, String ending) {
    static SavedFile of(String name) {
        try {
            return new SavedFile(
                    Path.of(name),
                    name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT));
        } catch (InvalidPathException e) {
            throw RefusedException.of("drawing_name", name, e.getReason());
        }
    }

    Path write(Chart chart) {
        return write(
                switch (ending) {
                    case ".svg" -> chart.svg().getBytes(StandardCharsets.UTF_8);
                    case ".html" -> chart.page().getBytes(StandardCharsets.UTF_8);
                    case ".png" -> png(chart);
                    default -> throw RefusedException.of("drawing_ending", path);
                });
    }

    private static byte[] png(Chart chart) {
        System.setProperty("java.awt.headless", "true");
        try {
            return chart.png();
        } catch (IllegalStateException e) {
            throw RefusedException.of("drawing_no_font");
        }
    }

    Path write(JsplotFigure figure) {
        return write(
                switch (ending) {
                    case ".html" -> figure.page().getBytes(StandardCharsets.UTF_8);
                    case ".svg", ".png" -> throw RefusedException.of("figure_picture", path, ending);
                    default -> throw RefusedException.of("figure_ending", path);
                });
    }

    private Path write(byte[] content) {
        try {
            OutputFile.write(WorkingFolder.find(path), content);
        } catch (IOException e) {
            throw RefusedException.of("drawing_not_written", path, OutputFile.reason(e));
        }
        return path;
    }
}
