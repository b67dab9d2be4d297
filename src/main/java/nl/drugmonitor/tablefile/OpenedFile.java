package nl.drugmonitor.tablefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.tablefile.ReadReport.Choice;

/**
 * A file whose format is known.
 *
 * @param choices what was given or found to open it: its encoding, separator or sheet
 */
record OpenedFile(CellSource source, List<Choice> choices) {
    private static final int FIRST_BYTES = 8;

    static OpenedFile of(TableFile asked) {
        Path file = asked.file();
        Place place = Place.of(file.toString());
        if (Files.isDirectory(file)) {
            throw InvalidInputException.at(place, "folder_for_file");
        }
        if (!Files.exists(file)) {
            throw InvalidInputException.at(place, "no_file");
        }
        try {
            byte[] first;
            try (InputStream bytes = Files.newInputStream(file)) {
                first = bytes.readNBytes(FIRST_BYTES);
            }
            if (first.length == 0) {
                throw InvalidInputException.at(place, "empty_file");
            }
            return text(asked, place);
        } catch (IOException e) {
            throw InvalidInputException.at(place, "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    private static OpenedFile text(TableFile asked, Place place) throws IOException {
        List<Choice> choices = new ArrayList<>();
        Charset encoding = asked.encoding().isPresent() ? asked.encoding().get() : encoding(asked, place);
        choices.add(new Choice(
                "encoding",
                encoding.name(),
                "encoding(\"" + encoding.name() + "\")",
                asked.encoding().isPresent()));
        char separator = asked.separator()
                .or(() -> Separator.of(asked.file(), encoding, asked.quote()))
                .orElseThrow(() -> InvalidInputException.at(place, "separators"));
        if (separator != 0) {
            String sign = separator == '\t' ? "\\t" : String.valueOf(separator);
            choices.add(new Choice(
                    "separator",
                    sign,
                    "separator('" + sign + "')",
                    asked.separator().isPresent()));
        }
        return new OpenedFile(new CsvCells(asked.file(), encoding, separator, asked.quote()), choices);
    }

    private static Charset encoding(TableFile asked, Place place) throws IOException {
        Optional<TextEncoding> found = TextEncoding.of(asked.file());
        return found.map(TextEncoding::charset).orElseThrow(() -> InvalidInputException.at(place, "encodings"));
    }
}
