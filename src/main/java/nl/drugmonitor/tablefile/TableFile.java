package nl.drugmonitor.tablefile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.spss.SavFile;
import nl.drugmonitor.spss.SavTable;
import tech.tablesaw.api.Table;

/**
 * A file with a table in it, and what the user says of it; all else is found from all of its rows, and shown.
 *
 * <pre>{@code
 * Tables.read("opium.csv")
 * Tables.from("opium.xlsx").sheet("Data").decimal(',').text("gemeentecode").read()
 * }</pre>
 *
 * <p>Where a column can be read in two ways, such as {@code 1.234}, nothing is read: the message names the line and the
 * option that decides it. A value that is missing has its reason in a column of its own, {@code n_missing} beside
 * {@code n}; that a value is provisional stands in {@code n_status}.
 */
public final class TableFile {
    private final Path file;
    private Optional<Charset> encoding = Optional.empty();
    private Optional<Character> separator = Optional.empty();
    private char quote = '"';
    private Optional<DecimalSign> decimal = Optional.empty();
    private Optional<String> sheet = Optional.empty();
    private Optional<String> range = Optional.empty();
    private Optional<List<Long>> headers = Optional.empty();
    private List<String> missing = List.of();
    private boolean fillsShortRows;
    private boolean isQuiet;
    private boolean isText;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private Language language = Language.ofEnvironment();

    private TableFile(Path file) {
        this.file = file;
    }

    /** Returns a file of which nothing is said yet. */
    public static TableFile of(Path file) {
        return new TableFile(file);
    }

    /**
     * Says how a text file is encoded.
     *
     * @param name such as {@code UTF-8}, {@code windows-1252} or {@code IBM850}
     */
    public TableFile encoding(String name) {
        try {
            encoding = Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw RefusedException.of("encoding", name);
        }
        return this;
    }

    /**
     * Says what stands between the cells of a csv: {@code ';'}, {@code '\t'} for a tab, or {@code '\0'} for nothing.
     */
    public TableFile separator(char sign) {
        separator = Optional.of(sign);
        return this;
    }

    /** Says what stands around the texts of a csv, where it is not {@code '"'}. */
    public TableFile quote(char sign) {
        quote = sign;
        return this;
    }

    /** Says what stands before the decimals of all numbers: {@code ','} or {@code '.'}; the other parts thousands. */
    public TableFile decimal(char sign) {
        decimal = Optional.of(sign(sign));
        return this;
    }

    private static DecimalSign sign(char sign) {
        return Arrays.stream(DecimalSign.values())
                .filter(known -> known.sign() == sign)
                .findFirst()
                .orElseThrow(() -> RefusedException.of("decimal_sign", String.valueOf(sign)));
    }

    /** Says which sheet of an xlsx is read, by its name. */
    public TableFile sheet(String name) {
        sheet = Optional.of(name);
        return this;
    }

    /** Says where on the sheet the table is: {@code B4:F20}, or {@code B:F} for all rows. */
    public TableFile range(String cells) {
        range = Optional.of(cells);
        return this;
    }

    /** Says in which lines of the file the names of the columns stand. */
    public TableFile header(long... lines) {
        headers = Optional.of(LongStream.of(lines).boxed().toList());
        return this;
    }

    /** Says that the file has no names of columns: they become {@code column_1} and so on. */
    public TableFile noHeader() {
        headers = Optional.of(List.of());
        return this;
    }

    /** Says which texts, in all columns, stand for a missing value, beside those that are known: {@code "-99997"}. */
    public TableFile missing(String... signs) {
        missing = List.of(signs);
        return this;
    }

    /** Has cells that a row lacks at its end taken for missing values. */
    public TableFile fillShortRows() {
        fillsShortRows = true;
        return this;
    }

    /** Says that columns hold texts, such as codes with leading zeros. */
    public TableFile text(String... columns) {
        List.of(columns).forEach(column -> asked.put(column, Asked.of(ColumnType.TEXT)));
        return this;
    }

    /** Has all columns read as the texts that stand there, a number of a spreadsheet with a decimal comma. */
    public TableFile asTexts() {
        isText = true;
        return this;
    }

    /** Says that columns hold numbers; what is none becomes missing, with the text of the cell as its reason. */
    public TableFile number(String... columns) {
        List.of(columns).forEach(column -> asked.put(column, Asked.of(ColumnType.NUMBER)));
        return this;
    }

    /** Says that a column holds numbers, and what stands before their decimals. */
    public TableFile number(String column, char decimalSign) {
        asked.put(column, new Asked(ColumnType.NUMBER, Optional.of(sign(decimalSign)), Optional.empty(), ""));
        return this;
    }

    /** Says how the dates of a column are written: {@code d-M-yyyy} is day, month and year. */
    public TableFile date(String column, String pattern) {
        try {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'))
                    .withResolverStyle(java.time.format.ResolverStyle.STRICT);
            asked.put(column, new Asked(ColumnType.DATE, Optional.empty(), Optional.of(formatter), pattern));
        } catch (IllegalArgumentException e) {
            throw RefusedException.of("date_pattern", pattern);
        }
        return this;
    }

    /** Says in which language the reasons of missing values and the report are. */
    public TableFile language(Language spoken) {
        language = spoken;
        return this;
    }

    /** Has the report not printed. */
    public TableFile quietly() {
        isQuiet = true;
        return this;
    }

    /**
     * Reads the table, and prints how it was read.
     *
     * @throws nl.drugmonitor.input.InvalidInputException if the file cannot be read without a guess that may be wrong
     */
    public Table read() {
        TableReading reading = reading();
        if (!isQuiet) {
            System.out.println(reading.report().in(language));
        }
        return reading.table();
    }

    /** Reads the table and returns it with the report of how it was read, which is not printed. */
    public TableReading reading() {
        return SavFile.isOne(file) ? ofSpss() : new TableReader(this).read();
    }

    private TableReading ofSpss() {
        SavFile sav = SavFile.at(file);
        SavTable read = (encoding.isPresent() ? sav.encoding(encoding.get().name()) : sav).read();
        return new TableReading(read.table(), ReadReport.of(file.toString(), read, encoding.isPresent()));
    }

    Path file() {
        return file;
    }

    Optional<Charset> encoding() {
        return encoding;
    }

    Optional<Character> separator() {
        return separator;
    }

    char quote() {
        return quote;
    }

    Optional<DecimalSign> decimal() {
        return decimal;
    }

    Optional<String> sheet() {
        return sheet;
    }

    Optional<String> range() {
        return range;
    }

    Optional<List<Long>> headers() {
        return headers;
    }

    List<String> missing() {
        return missing;
    }

    boolean fillsShortRows() {
        return fillsShortRows;
    }

    Map<String, Asked> asked() {
        return asked;
    }

    /** Returns what is said of a column. */
    Optional<Asked> asked(String column) {
        return isText ? Optional.of(Asked.asPrinted()) : Optional.ofNullable(asked.get(column));
    }

    Language language() {
        return language;
    }

    /** Returns what the user said, and no reading can find, as options of Java. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        if (quote != '"') {
            options.add("quote(" + JavaLiteral.of(quote) + ")");
        }
        if (!missing.isEmpty()) {
            options.add("missing(" + JavaLiteral.of(missing) + ")");
        }
        if (fillsShortRows) {
            options.add("fillShortRows()");
        }
        if (isText) {
            options.add("asTexts()");
        }
        asked.forEach((column, said) -> options.add(option(JavaLiteral.of(column), said)));
        return options;
    }

    private static String option(String column, Asked said) {
        return switch (said.type()) {
            case TEXT -> "text(" + column + ")";
            case NUMBER ->
                "number(" + column
                        + said.decimal()
                                .map(sign -> ", " + JavaLiteral.of(sign.sign()))
                                .orElse("") + ")";
            default -> "date(" + column + ", " + JavaLiteral.of(said.written()) + ")";
        };
    }
}
