package nl.drugmonitor.tablefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.input.FileStart;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.tablefile.ReadReport.Choice;

/**
 * A file whose format is known.
 *
 * @param choices what was given or found to open it: its encoding, separator or sheet
 */
record OpenedFile(CellSource source, List<Choice> choices) {
    private static final int FIRST_BYTES = 64;

    /** A cell takes eight bytes, or two a sign, while its column is looked at, and its value as much again. */
    private static final int MEMORY_PER_BYTE = 5;

    static OpenedFile of(TableFile asked) {
        Path file = asked.file();
        Place place = Place.of(file.toString());
        String start = FileStart.of(file, FIRST_BYTES);
        try {
            checkSize(Files.size(WorkingFolder.find(file)), place);
            if (start.startsWith("PK") || start.startsWith(XlsxKind.OLD)) {
                return sheet(asked);
            }
            if (start.startsWith("%PDF") || start.stripLeading().startsWith("<")) {
                throw InvalidInputException.at(place, start.startsWith("%") ? "pdf" : "web_page");
            }
            return start.stripLeading().matches("(?s)[\\[{].*")
                    ? new OpenedFile(JsonCells.of(file), List.of())
                    : text(asked, place);
        } catch (IOException e) {
            throw InvalidInputException.at(place, "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    /** Refuses what cannot be held in memory, before a long reading ends with an error of the machine. */
    private static void checkSize(long bytes, Place place) {
        long largest = Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE;
        if (bytes > largest) {
            throw InvalidInputException.at(place, "too_large_for_memory", megabytes(bytes), megabytes(largest));
        }
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }

    private static OpenedFile sheet(TableFile asked) {
        XlsxCells cells = XlsxCells.of(asked.file(), asked.sheet(), asked.range());
        String name = cells.sheet().name();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "sheet",
                name,
                "sheet(" + JavaLiteral.of(name) + ")",
                asked.sheet().isPresent()));
        asked.range()
                .ifPresent(
                        range -> choices.add(new Choice("range", range, "range(" + JavaLiteral.of(range) + ")", true)));
        return new OpenedFile(cells, choices);
    }

    private static OpenedFile text(TableFile asked, Place place) throws IOException {
        List<Choice> choices = new ArrayList<>();
        Charset encoding = asked.encoding().isPresent() ? asked.encoding().get() : encoding(asked, place);
        choices.add(new Choice(
                "encoding",
                encoding.name(),
                "encoding(" + JavaLiteral.of(encoding.name()) + ")",
                asked.encoding().isPresent()));
        char separator = asked.separator()
                .or(() -> Separator.of(asked.file(), encoding, asked.quote()))
                .orElseThrow(() -> InvalidInputException.at(place, "separators"));
        boolean isGiven = asked.separator().isPresent();
        String sign = separator == 0 ? "" : separator == '\t' ? "\\t" : String.valueOf(separator);
        choices.add(new Choice("separator", sign, "separator(" + JavaLiteral.of(separator) + ")", isGiven));
        return new OpenedFile(new CsvCells(asked.file(), encoding, separator, asked.quote()), choices);
    }

    private static Charset encoding(TableFile asked, Place place) throws IOException {
        return TextEncoding.of(asked.file()).orElseThrow(() -> InvalidInputException.at(place, "encodings"));
    }
}
