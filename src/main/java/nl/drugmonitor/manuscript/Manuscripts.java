package nl.drugmonitor.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.drugmonitor.input.FileStart;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;

/** Reads texts to be checked. What a file is, its content tells; its name does only where several would do. */
public final class Manuscripts {
    /** Documents with pictures are large. */
    private static final int LARGEST = 200_000_000;

    private Manuscripts() {}

    /**
     * Reads a file: plain text, Markdown, a page of the web, a document of Word or OpenDocument, a PDF, or the text of
     * a notebook.
     *
     * @param file from the {@link WorkingFolder}
     * @throws InvalidInputException if it cannot be read, or holds no text
     */
    public static Manuscript read(Path file) {
        FileStart.of(file, 1);
        try {
            return read(file.toString(), Files.newInputStream(WorkingFolder.find(file)));
        } catch (IOException e) {
            throw InvalidInputException.at(
                    Place.of(file.toString()), "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads what is piped into the program, of any of these kinds, and closes it.
     *
     * @param name how messages call it
     * @throws InvalidInputException if it cannot be read, or holds no text
     */
    public static Manuscript read(String name, InputStream piped) {
        try (piped) {
            byte[] bytes = piped.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw InvalidInputException.at(Place.of(name), "manuscript_too_large", LARGEST / 1_000_000);
            }
            return of(name, bytes);
        } catch (IOException e) {
            throw InvalidInputException.at(Place.of(name), "unreadable_pipe", String.valueOf(e.getMessage()));
        }
    }

    private static Manuscript of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw InvalidInputException.at(Place.of(name), "blank_text");
        }
        try {
            return switch (FileKind.of(name, bytes)) {
                case PACKED -> PackedFile.of(name, bytes).read();
                case PDF -> Pdf.read(name, bytes);
                case HTML -> Html.read(name, HtmlBytes.decode(name, bytes));
                case NOTEBOOK -> NotebookText.read(name, TextBytes.decode(name, bytes));
                case MARKDOWN -> Markdown.read(name, TextBytes.decode(name, bytes));
                case TEXT -> PlainText.read(name, TextBytes.decode(name, bytes));
            };
        } catch (TooDeepException | StackOverflowError e) {
            // The latter in libraries, which look no less deep.
            throw InvalidInputException.at(Place.of(name), "too_deep");
        }
    }

    /** Returns the end of a name behind its point, in small letters. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
