package nl.drugmonitor.statline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** What a table of StatLine holds, and what the user should know before computing with it. */
public record StatLineReport(StatLineTable table) implements Sayable {
    private static final int CATEGORIES_SHOWN = 3;
    private static final Pattern REGION = Pattern.compile("(NL|LD|PV|CR|GM|WK|BU|AM|AR|GA|SG|RW|JZ|VR|GG|RP)\\d{2,}");
    private static final int REASONS_SHOWN = 4;
    private static final int COLUMNS_SHOWN = 30;
    private static final int LONGEST = 60;

    /** Returns the report as blocks of a document. */
    public List<Block> blocks(Language language) {
        List<Block> blocks = new ArrayList<>(List.of(new Facts(facts(language))));
        if (!table.columns().isEmpty()) {
            blocks.add(columns(language));
        }
        List<String> notes = new ArrayList<>();
        int more = table.columns().size() - COLUMNS_SHOWN;
        if (more > 0) {
            notes.add(language.text("statline.more_columns", more));
        }
        List<String> multiplied = table.columns().stream()
                .filter(column -> column.multiplier().isPresent())
                .map(StatLineColumn::unit)
                .distinct()
                .toList();
        if (!multiplied.isEmpty()) {
            notes.add(language.text("statline.units", multiplied));
        }
        if (table.frequencies().size() > 1) {
            notes.add(language.text("statline.mixed"));
        }
        table.faults().forEach(fault -> notes.add(fault.inOneLine(language)));
        if (!notes.isEmpty()) {
            blocks.add(Block.Listing.of(notes));
        }
        return blocks;
    }

    private List<Fact> facts(Language language) {
        Table all = table.rows();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(language.text("statline.table"), (table.id() + " " + table.title()).strip()));
        facts.add(Fact.of(language.text("statline.place"), table.place()));
        if (!table.modified().isEmpty()) {
            facts.add(Fact.of(language.text("statline.modified"), table.modified()));
        }
        facts.add(Fact.of(language.text("statline.rows"), language.say(all.rowCount())));
        String chosen = KeptCopy.chosen(WorkingFolder.find(Path.of(table.place()))).entrySet().stream()
                .map(choice -> choice.getKey() + " " + String.join(", ", choice.getValue()))
                .collect(Collectors.joining("; "));
        if (!chosen.isEmpty()) {
            facts.add(Fact.of(language.text("statline.chosen"), chosen));
        }
        for (Dimension dimension : table.dimensions()) {
            String said = dimension.isTime() ? periods(dimension, all, language) : categories(dimension, all, language);
            facts.add(Fact.of(dimension.key(), said));
        }
        return facts;
    }

    /** Returns how many periods of each length there are, from which to which, and how many of each status. */
    private static String periods(Dimension dimension, Table all, Language language) {
        Map<String, List<String>> byFrequency = new TreeMap<>();
        Map<String, Long> byStatus = new TreeMap<>();
        StringColumn codes = all.stringColumn(dimension.key() + "_code");
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < all.rowCount(); row++) {
            if (seen.add(codes.get(row))) {
                byFrequency
                        .computeIfAbsent(
                                all.stringColumn(StatLineTable.FREQUENCY).get(row), unused -> new ArrayList<>())
                        .add(codes.get(row));
                byStatus.merge(all.stringColumn(dimension.key() + "_status").get(row), 1L, Long::sum);
            }
        }
        String lengths = byFrequency.entrySet().stream()
                .map(entry -> language.text(
                        "statline.periods",
                        entry.getKey().isEmpty() ? "?" : entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().min(String::compareTo).orElse(""),
                        entry.getValue().stream().max(String::compareTo).orElse("")))
                .collect(Collectors.joining("; "));
        String status = byStatus.entrySet().stream()
                .map(entry -> language.text(
                        "statline.times",
                        entry.getKey().isEmpty() ? language.text("statline.no_status") : entry.getKey(),
                        entry.getValue()))
                .collect(Collectors.joining(", "));
        return lengths + "; " + status;
    }

    private static String categories(Dimension dimension, Table all, Language language) {
        List<String> labels = new ArrayList<>(
                new LinkedHashSet<>(all.stringColumn(dimension.key()).asList()));
        String shown = labels.stream()
                .filter(label -> !label.isEmpty())
                .limit(CATEGORIES_SHOWN)
                .map(StatLineReport::shortened)
                .collect(Collectors.joining("; "));
        shown += levels(dimension, all);
        return language.text(
                labels.size() > CATEGORIES_SHOWN ? "statline.categories_more" : "statline.categories",
                labels.size(),
                shown);
    }

    /** Returns how many regions of each level there are: {@code NL 1, PV 12, GM 342}. */
    private static String levels(Dimension dimension, Table all) {
        if (!all.containsColumn(dimension.key() + "_code")) {
            return "";
        }
        Map<String, Set<String>> levels = new LinkedHashMap<>();
        for (String code : all.stringColumn(dimension.key() + "_code")) {
            if (!REGION.matcher(code).matches()) {
                return "";
            }
            levels.computeIfAbsent(code.substring(0, 2), unused -> new HashSet<>())
                    .add(code);
        }
        return levels.size() < 2
                ? ""
                : levels.entrySet().stream()
                        .map(level -> level.getKey() + " " + level.getValue().size())
                        .collect(Collectors.joining(", ", "; ", ""));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }

    private Block columns(Language language) {
        Table all = table.rows();
        return Block.Table.of(
                "cell",
                "",
                List.of(
                        language.text("statline.column"),
                        language.text("statline.unit"),
                        language.text("statline.type"),
                        language.text("statline.missing")),
                table.columns().stream()
                        .limit(COLUMNS_SHOWN)
                        .map(column -> {
                            Column<?> values = all.column(column.name());
                            return Row.of(
                                    column.name(),
                                    column.unit(),
                                    values.type().name().toLowerCase(Locale.ROOT),
                                    missing(all, column.name(), language));
                        })
                        .toList());
    }

    private static String missing(Table all, String name, Language language) {
        if (!all.containsColumn(name + "_missing")) {
            return "";
        }
        Map<String, Long> reasons = new TreeMap<>();
        all.stringColumn(name + "_missing").forEach(reason -> reasons.merge(reason, 1L, Long::sum));
        reasons.remove("");
        String shown = reasons.entrySet().stream()
                .limit(REASONS_SHOWN)
                .map(entry -> language.text("statline.times", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return reasons.size() > REASONS_SHOWN ? shown + ", \u2026" : shown;
    }

    @Override
    public String in(Language language) {
        return TerminalWriter.fragment(blocks(language));
    }

    @Override
    public String toString() {
        return in(table.language());
    }
}
