package nl.drugmonitor.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Figures;

/**
 * A data folder of a few invented figures, written in one line: each series as its name and its values, each behind its
 * period. A tilde marks a rounded value, an exclamation mark a special event, an asterisk a provisional value, a
 * question mark one that is not to be relied on, "less than" a suppressed one, and an at sign a source other than s.
 * Series of which the name begins with kg are kilos, with pct percentages and with per numbers of 10,000; those of
 * which it ends in elsewhere are of another scope; a break is written as its day, a redefinition with a colon behind
 * it.
 */
public record SmallFigures(Path folder) {
    private static final Map<String, String> UNITS = Map.of("kg", "kg", "pct", "percent", "per", "per_10000");
    private static final Map<String, String> STATUSES = Map.of("!", "S", "*", "P", "?", "U");

    /** Writes the folder somewhere below another. */
    public static SmallFigures of(Path below, String series) throws IOException {
        StringBuilder indicators =
                new StringBuilder("indicator,name_nl,name_en,unit,definition_en,scope,publisher,sum_of\n");
        StringBuilder breaks = new StringBuilder("indicator,date,kind,note_nl,note_en\n");
        StringBuilder rows =
                new StringBuilder("indicator,period,value,printed,unit,status,hedge,source,vintage,note\n");
        String name = "";
        for (String word : series.split(" +")) {
            if (!word.contains("=")) {
                name = word;
                String scope = word.endsWith("elsewhere") ? "there" : "here";
                add(indicators, name, name, name, unit(name), name, scope, "us", "");
            } else if (word.startsWith("break=")) {
                boolean redefines = word.endsWith(":");
                String day = word.substring("break=".length(), word.length() - (redefines ? 1 : 0));
                add(breaks, name, day, redefines ? "definition" : "law", "Wet", "A law.");
            } else {
                addValue(rows, name, word);
            }
        }
        StringBuilder sources = new StringBuilder(
                Others.FILES.get("sources.csv").lines().findFirst().orElseThrow() + "\n");
        for (String source : List.of("s", "t", "u")) {
            add(sources, source, "S", "us", "2026-01", "", "2026-01-01", "");
        }
        Path folder = Files.createTempDirectory(below, "");
        for (Map.Entry<String, String> file : Others.FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("observations.csv"), rows);
        Files.writeString(folder.resolve("breaks.csv"), breaks);
        Files.writeString(folder.resolve("sources.csv"), sources);
        return new SmallFigures(folder);
    }

    /**
     * The tables of the data, read once, for a test may write many small folders: those written here come over them.
     */
    private static final class Others {
        private static final Map<String, String> FILES = read();

        private static Map<String, String> read() {
            try {
                Path folder = Files.createTempDirectory("small-figures-");
                DataOf2025.copyTo(folder);
                Map<String, String> files = new TreeMap<>();
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path file : all.toList()) {
                        file.toFile().deleteOnExit();
                        if (Files.isRegularFile(file) && folder.equals(file.getParent())) {
                            files.put(file.getFileName().toString(), Files.readString(file));
                        }
                    }
                }
                return files;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String unit(String series) {
        return UNITS.entrySet().stream()
                .filter(unit -> series.startsWith(unit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("count");
    }

    private static void addValue(StringBuilder rows, String series, String word) {
        int at = word.indexOf('@');
        String source = at < 0 ? "s" : word.substring(at + 1);
        String[] parts = (at < 0 ? word : word.substring(0, at)).split("=");
        boolean isSuppressed = parts[1].startsWith("<");
        String value = parts[1].replaceAll("[~!*?]", "");
        String status = isSuppressed ? "Q" : STATUSES.getOrDefault(parts[1].substring(parts[1].length() - 1), "A");
        String hedge = parts[1].startsWith("~") ? "afgerond" : "";
        String printed = '"' + value.replace('.', ',') + '"';
        add(rows, series, parts[0], isSuppressed ? "" : value, printed, unit(series), status, hedge, source, "", "");
    }

    private static void add(StringBuilder table, String... cells) {
        table.append(String.join(",", cells)).append('\n');
    }

    public Figures figures() {
        return Figures.load(folder);
    }
}
