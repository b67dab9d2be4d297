package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.spss.SavTable;

/**
 * How a file was read.
 *
 * @param choices what was given and what was found of its format
 * @param rows how many were read
 * @param skipped rows above and below the table
 * @param notes what the user should look at, each with its place and what to do
 * @param options what the user said, and no reading can find, as options of Java
 */
public record ReadReport(
        String file,
        List<Choice> choices,
        long rows,
        List<HeadRow> skipped,
        List<ColumnReport> columns,
        List<Fault> notes,
        List<String> options)
        implements Sayable {
    private static final int SKIPPED_SHOWN = 5;

    public ReadReport {
        choices = List.copyOf(choices);
        skipped = List.copyOf(skipped);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        options = List.copyOf(options);
    }

    /**
     * One thing that has to be known to read a file.
     *
     * @param what such as {@code separator}
     * @param value such as {@code ;}
     * @param option that says it in Java: {@code separator(';')}
     * @param isGiven whether the user said it; else it was found
     */
    public record Choice(String what, String value, String option, boolean isGiven) {}

    /** Returns the report of a file of SPSS, which says itself what its columns are. */
    static ReadReport of(String file, SavTable read, boolean isGiven) {
        String encoding = read.encoding();
        return new ReadReport(
                file,
                List.of(new Choice("encoding", encoding, "encoding(" + JavaLiteral.of(encoding) + ")", isGiven)),
                read.table().rowCount(),
                List.of(),
                read.variables().stream()
                        .map(variable -> ColumnReport.of(variable, read.table()))
                        .toList(),
                List.of(),
                List.of());
    }

    /** Returns the line of Java that reads the file so again, without a guess. */
    public String code() {
        return "Tables.from(" + JavaLiteral.of(file) + ")"
                + choices.stream().map(choice -> "." + choice.option()).collect(Collectors.joining())
                + options.stream().map(option -> "." + option).collect(Collectors.joining())
                + ".read()";
    }

    /** Returns the title in the first line of the file, if it stands above the table. */
    public Optional<String> title() {
        return skipped.stream()
                .filter(row -> row.line() == 1)
                .map(HeadRow::text)
                .findFirst();
    }

    /** Returns the texts above and below the table: titles, sources and notes. */
    public List<String> skippedTexts() {
        return skipped.stream().map(HeadRow::text).toList();
    }

    /** Returns the report as blocks of a document. */
    public List<Block> blocks(Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(language.text("tablefile.file"), file));
        facts.add(Fact.of(
                language.text("tablefile.format"),
                choices.stream().map(choice -> said(choice, language)).collect(Collectors.joining("; "))));
        facts.add(Fact.of(language.text("tablefile.rows"), language.say(rows)));
        if (!skipped.isEmpty()) {
            facts.add(Fact.of(language.text("tablefile.skipped"), skipped(language)));
        }
        facts.add(Fact.of(language.text("tablefile.again"), code()));
        List<Block> blocks = new ArrayList<>(List.of(new Facts(facts), ColumnReport.table(columns, language)));
        if (!notes.isEmpty()) {
            blocks.add(Block.Listing.of(
                    notes.stream().map(note -> note.inOneLine(language)).toList()));
        }
        return blocks;
    }

    private static String said(Choice choice, Language language) {
        return language.text(
                choice.isGiven() ? "tablefile.given" : "tablefile.found",
                language.text("tablefile." + choice.what()),
                choice.value().isEmpty() ? language.text("tablefile.none") : choice.value());
    }

    private String skipped(Language language) {
        String shown = skipped.stream()
                .limit(SKIPPED_SHOWN)
                .map(row -> language.text("tablefile.line", row.line(), row.text()))
                .collect(Collectors.joining("; "));
        int more = skipped.size() - SKIPPED_SHOWN;
        return more > 0 ? language.text("tablefile.more", shown, more) : shown;
    }

    @Override
    public String in(Language language) {
        return TerminalWriter.fragment(blocks(language));
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
