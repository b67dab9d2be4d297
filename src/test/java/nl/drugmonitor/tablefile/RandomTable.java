package nl.drugmonitor.tablefile;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table with known values, and the text of a csv file that holds it in some dialect. */
final class RandomTable {
    private static final List<String> WORDS = List.of(
            "Amsterdam",
            "'s-Hertogenbosch",
            "Súdwest-Fryslân",
            "xtc; mdma",
            "4-FA, 2C-B",
            "\"liquid\" ghb",
            "cocaïne",
            "twee\nregels",
            "geen bron",
            "onbekend",
            "3-MMC (drug)",
            "1e helft",
            "naar 5% gedaald");

    enum Type {
        WHOLE,
        DECIMAL,
        PERCENT,
        EURO,
        DATE,
        ISO_DATE,
        PERIOD,
        CODE,
        TEXT
    }

    /** How a file is written. */
    record Dialect(
            char separator,
            Charset encoding,
            boolean isMarked,
            char decimal,
            String group,
            boolean quotesAll,
            String lineEnd,
            String datePattern,
            List<String> signs,
            int titles,
            boolean hasGroups,
            boolean hasFootnotes) {
        static Dialect random(Random random) {
            boolean isDutch = random.nextBoolean();
            char decimal = isDutch ? ',' : '.';
            List<String> groups = List.of("", "", isDutch ? "." : ",", " ", "\u00a0");
            Charset encoding = List.of(
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_8,
                            Charset.forName("windows-1252"),
                            StandardCharsets.UTF_16LE)
                    .get(random.nextInt(4));
            return new Dialect(
                    List.of(';', ',', '\t', '|').get(random.nextInt(4)),
                    encoding,
                    encoding.equals(StandardCharsets.UTF_16LE)
                            || (encoding.equals(StandardCharsets.UTF_8) && random.nextBoolean()),
                    decimal,
                    groups.get(random.nextInt(groups.size())),
                    random.nextInt(3) == 0,
                    random.nextBoolean() ? "\n" : "\r\n",
                    List.of("dd-MM-yyyy", "d-M-yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "d.M.yyyy")
                            .get(random.nextInt(5)),
                    List.of(List.of(""), List.of(".", "x"), List.of("-"), List.of("NA"), List.of("", "?"))
                            .get(random.nextInt(5)),
                    random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0,
                    random.nextInt(6) == 0,
                    random.nextInt(4) == 0);
        }
    }

    /** @param values none for a missing one; else a BigDecimal, LocalDate or String */
    record Column(String name, Type type, List<Object> values) {}

    static final Object MISSING = new Object() {
        @Override
        public String toString() {
            return "(missing)";
        }
    };

    final Dialect dialect;
    final List<Column> columns = new ArrayList<>();
    final List<List<String>> cells = new ArrayList<>();
    private final Random random;

    RandomTable(long seed) {
        random = new Random(seed);
        dialect = Dialect.random(random);
        int width = 2 + random.nextInt(4);
        int height = 2 + random.nextInt(12);
        for (int column = 0; column < width; column++) {
            Type type = column == 0 ? Type.TEXT : Type.values()[random.nextInt(Type.values().length)];
            List<Object> values = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int row = 0; row < height; row++) {
                boolean isMissing = column > 0 && type != Type.TEXT && type != Type.CODE && random.nextInt(8) == 0;
                Object value = isMissing ? MISSING : value(type);
                values.add(value);
                texts.add(
                        isMissing
                                ? dialect.signs()
                                        .get(random.nextInt(dialect.signs().size()))
                                : text(type, value));
            }
            columns.add(new Column(
                    List.of("regio", "aantal", "per jaar", "drug", "N_2", "code")
                            .get(column),
                    type,
                    values));
            cells.add(texts);
        }
    }

    private Object value(Type type) {
        return switch (type) {
            case WHOLE, EURO ->
                BigDecimal.valueOf(
                        random.nextBoolean() ? random.nextInt(1000) - 100 : random.nextLong(10_000_000_000L));
            case DECIMAL ->
                BigDecimal.valueOf(random.nextLong(random.nextBoolean() ? 1_000_000 : 100_000_000_000L))
                        .movePointLeft(1 + random.nextInt(3));
            case PERCENT -> BigDecimal.valueOf(random.nextInt(1000)).movePointLeft(1);
            case DATE, ISO_DATE -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
            case PERIOD ->
                (2010 + random.nextInt(15))
                        + List.of("-Q1", "-Q4", "-04", "-H2").get(random.nextInt(4));
            case CODE -> "0%03d".formatted(random.nextInt(1000));
            case TEXT -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private String text(Type type, Object value) {
        return switch (type) {
            case WHOLE, DECIMAL -> number((BigDecimal) value);
            case PERCENT -> number((BigDecimal) value) + "%";
            case EURO -> "\u20ac " + number((BigDecimal) value);
            case DATE -> DateTimeFormatter.ofPattern(dialect.datePattern()).format((LocalDate) value);
            case PERIOD -> period((String) value);
            default -> value.toString();
        };
    }

    private String period(String code) {
        return code.replace("-Q1", "KW01")
                .replace("-Q4", " 4e kwartaal")
                .replace("-H2", "HJ02")
                .replace("-04", " april");
    }

    private String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped =
                dialect.group().isEmpty() ? whole : whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", dialect.group());
        return (value.signum() < 0 ? "-" : "")
                + grouped
                + (point < 0 ? "" : dialect.decimal() + plain.substring(point + 1));
    }

    byte[] file() {
        StringBuilder text = new StringBuilder();
        for (int title = 0; title < dialect.titles(); title++) {
            text.append(title == 0 ? "Tabel 3. Aantallen naar regio" : "").append(dialect.lineEnd());
        }
        if (dialect.hasGroups() && columns.size() > 2) {
            text.append(IntStream.range(0, columns.size())
                            .mapToObj(column -> column == 1 ? "Groep" : "")
                            .map(this::quoted)
                            .collect(Collectors.joining(String.valueOf(dialect.separator()))))
                    .append(dialect.lineEnd());
        }
        line(text, columns.stream().map(Column::name).toList());
        for (int row = 0; row < cells.get(0).size(); row++) {
            int index = row;
            line(text, cells.stream().map(column -> column.get(index)).toList());
        }
        if (dialect.hasFootnotes()) {
            text.append(dialect.lineEnd()).append("Bron: CBS").append(dialect.lineEnd());
        }
        byte[] bytes = ((dialect.isMarked() ? "\uFEFF" : "") + text).getBytes(dialect.encoding());
        return bytes;
    }

    private void line(StringBuilder text, List<String> line) {
        text.append(line.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(dialect.separator()))))
                .append(dialect.lineEnd());
    }

    private String quoted(String cell) {
        boolean needs = dialect.quotesAll()
                || cell.indexOf(dialect.separator()) >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0;
        return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Returns the name that the reader gives to a column. */
    String name(int column) {
        boolean isGrouped = dialect.hasGroups() && columns.size() > 2 && column > 0;
        return (isGrouped ? "Groep / " : "") + columns.get(column).name();
    }

    /** Returns the line where the names of the columns stand. */
    long headerLine() {
        return dialect.titles() + (dialect.hasGroups() && columns.size() > 2 ? 1 : 0) + 1L;
    }

    @Override
    public String toString() {
        return dialect + "\n" + new String(file(), dialect.encoding());
    }
}
