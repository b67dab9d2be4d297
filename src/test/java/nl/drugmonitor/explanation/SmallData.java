package nl.drugmonitor.explanation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Bilingual;

/**
 * A data folder of a few invented figures, written in one line: each series as its name and its values, each behind its
 * period. A tilde marks a rounded value, an exclamation mark a special event, and an at sign a source other than s.
 * Series of which the name begins with kg are kilos, and with pct percentages; those of which it ends in elsewhere are
 * of another scope; a break is written as its day.
 */
record SmallData(Path folder) {
    /** What the figures cover that report the finding, where a test does not say otherwise. */
    private static final Set<Bilingual> HERE = Set.of(new Bilingual("here", ""));

    /** Writes the folder somewhere below another. */
    static SmallData of(Path below, String series) throws IOException {
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
                add(breaks, name, word.substring("break=".length()), "law", "Wet", "A law.");
            } else {
                addValue(rows, name, word);
            }
        }
        Path folder = DataFolder.copyTo(Files.createTempDirectory(below, "")).path();
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("observations.csv"), rows);
        Files.writeString(folder.resolve("breaks.csv"), breaks);
        StringBuilder sources = new StringBuilder(
                Files.readAllLines(folder.resolve("sources.csv")).get(0) + "\n");
        for (String source : List.of("s", "t", "u")) {
            add(sources, source, "S", "us", "2026-01", "", "2026-01-01", "");
        }
        Files.writeString(folder.resolve("sources.csv"), sources);
        return new SmallData(folder);
    }

    private static String unit(String series) {
        if (series.startsWith("pct")) {
            return "percent";
        }
        return series.startsWith("kg") ? "kg" : "count";
    }

    private static void addValue(StringBuilder rows, String series, String word) {
        int at = word.indexOf('@');
        String source = at < 0 ? "s" : word.substring(at + 1);
        String[] parts = (at < 0 ? word : word.substring(0, at)).split("=");
        String value = parts[1].replace("~", "").replace("!", "");
        String status = parts[1].endsWith("!") ? "S" : "A";
        String hedge = parts[1].startsWith("~") ? "afgerond" : "";
        add(rows, series, parts[0], value, value, unit(series), status, hedge, source, "", "");
    }

    private static void add(StringBuilder table, String... cells) {
        table.append(String.join(",", cells)).append('\n');
    }

    Figures figures() {
        return Figures.load(folder);
    }

    /** Reads a prediction as it stands behind {@code type:} in a file of explanations. */
    Prediction prediction(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("prediction.yaml"), "{test: hoop, type: " + text + "}\n");
        return new PredictionReader(figures()).read(Node.read(TextFile.read(file)));
    }

    Inquiry inquiry(String prediction, Role role, Strength strength) throws IOException {
        return Inquiry.into(prediction(prediction), new Inquiry.Test(role, strength));
    }

    /** Returns what the data say of a prediction that decides nothing, for a sole cause. */
    Evidence evidence(String prediction) throws IOException {
        return evidence(prediction, Role.SOLE, Strength.STRAW);
    }

    Evidence evidence(String prediction, Role role, Strength strength) throws IOException {
        return inquiry(prediction, role, strength).by(List.of(), HERE);
    }
}
