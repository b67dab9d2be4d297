package nl.drugmonitor.spss;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.drugmonitor.input.FileStart;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.RefusedException;

/**
 * A data file of SPSS (.sav, .zsav).
 *
 * <p>A variable becomes a column of its name. If each of its values has a label, the column has the labels, and the
 * codes stand in a column {@code NAME_code} beside it; else it has the values, as numbers, texts or dates. A value that
 * the file calls missing, and a number that SPSS has not, are missing; if the file calls any of the variable so, a
 * column {@code NAME_missing} tells why: the label of the value, such as {@code weigert}, the value where it has none,
 * and {@code .} where SPSS has nothing.
 */
public final class SavFile {
    private static final long LARGEST = 2_000_000_000;
    private static final int START = 4;

    private static final int LONGER_START = 64;

    private final Path file;
    private final Optional<Charset> charset;
    private final boolean withLabels;

    private SavFile(Path file, Optional<Charset> charset, boolean withLabels) {
        this.file = file;
        this.charset = charset;
        this.withLabels = withLabels;
    }

    /** Returns whether a file starts like one of SPSS. */
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(WorkingFolder.find(file))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(WorkingFolder.find(file))) {
            String start = new String(in.readNBytes(LONGER_START), StandardCharsets.ISO_8859_1);
            return start.startsWith("$FL") || start.contains("ENCRYPTEDSAV") || start.contains("SPSS PORT");
        } catch (IOException e) {
            return false; // whoever reads it says so
        }
    }

    /** Returns a file, of which nothing has been read yet. */
    public static SavFile at(Path file) {
        return new SavFile(file, Optional.empty(), true);
    }

    /**
     * Returns the file with texts in an encoding that is not the one it names, such as {@code windows-1252}.
     *
     * @throws RefusedException if Java does not know it
     */
    public SavFile encoding(String name) {
        try {
            return new SavFile(file, Optional.of(Charset.forName(name)), withLabels);
        } catch (IllegalArgumentException e) {
            throw RefusedException.of("encoding", name);
        }
    }

    /** Returns the file with the codes alone; what they stand for is then in the variables only. */
    public SavFile withCodes() {
        return new SavFile(file, charset, false);
    }

    /**
     * Reads the file.
     *
     * @throws InvalidInputException if it is no such file, is locked with a password, or is broken
     */
    public SavTable read() {
        Place place = Place.of(file.toString());
        try {
            check(place);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(WorkingFolder.find(file)), 1 << 16)) {
                in.skipNBytes(START);
                return read(new SavInput(in));
            }
        } catch (EOFException e) {
            throw InvalidInputException.at(place, "sav_cut_off");
        } catch (SavException e) {
            throw InvalidInputException.at(place, e.key(), e.parts());
        } catch (ArithmeticException e) {
            throw InvalidInputException.at(place, "sav_unknown");
        } catch (IOException e) {
            throw InvalidInputException.at(place, "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    private SavTable read(SavInput in) throws IOException, SavException {
        SavDictionary dictionary = SavDictionary.read(in, charset);
        SavColumns columns = new SavColumns(dictionary.fields(), withLabels);
        new SavCases(in, dictionary, new SavText(Charset.forName(dictionary.encoding()))).read(columns);
        String name = String.valueOf(file.getFileName()).replaceFirst("[.][^.]*$", "");
        return columns.table(name, dictionary);
    }

    private void check(Place place) throws IOException {
        String start = FileStart.of(file, LONGER_START);
        if (Files.size(WorkingFolder.find(file)) > LARGEST) {
            throw InvalidInputException.at(place, "too_large", Long.toString(LARGEST));
        }
        if (start.contains("ENCRYPTEDSAV")) {
            throw InvalidInputException.at(place, "sav_password");
        }
        if (start.contains("SPSS PORT")) {
            throw InvalidInputException.at(place, "sav_portable");
        }
        if (!start.startsWith("$FL2") && !start.startsWith("$FL3")) {
            throw InvalidInputException.at(place, "sav_none");
        }
    }
}
