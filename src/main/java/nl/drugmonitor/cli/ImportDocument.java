package nl.drugmonitor.cli;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.table.TakeOver;
import nl.drugmonitor.table.TakeOver.Fate;
import nl.drugmonitor.table.TakeOver.Row;

/** What a table adds to the data, for a reader. */
record ImportDocument(TakeOver plan, Language language) {
    static Document of(TakeOver plan, boolean isWritten, Language language) {
        return new ImportDocument(plan, language).document(isWritten);
    }

    private String text(String key, Object... parts) {
        return language.text("import." + key, parts);
    }

    private Document document(boolean isWritten) {
        String title = text("title", plan.series().indicator(), plan.source().id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Either.inBrief(Paragraph.of(title)));
        blocks.add(Paragraph.of(text(plan.isFound() ? "found" : "named", plan.period(), plan.value())));
        if (!plan.isKnown()) {
            blocks.add(Paragraph.of(text(
                    "new_source",
                    plan.source().id(),
                    plan.source().title(),
                    plan.source().released().map(ReleaseDate::when))));
        }
        if (!plan.without().isEmpty()) {
            blocks.add(Paragraph.of(text("without_value", plan.without())));
        }
        int written = plan.written().size();
        blocks.add(Paragraph.of(written == 0 ? text("nothing") : text(isWritten ? "written" : "not_written", written)));
        for (Fate fate : Fate.values()) {
            List<Row> rows = plan.rows(fate);
            if (!rows.isEmpty()) {
                blocks.add(section(fate, rows));
            }
        }
        return new Document(Span.plain(title), language, blocks);
    }

    private Section section(Fate fate, List<Row> rows) {
        return Section.of(
                "import:" + fate.name(),
                language.say(fate),
                List.of(Block.Table.of(
                        "imported",
                        "",
                        List.of(text("period"), text("value"), text("status"), text("published")),
                        rows.stream().map(this::row).toList())));
    }

    private Block.Row row(Row row) {
        return Block.Row.of(
                row.theirs().period().code(),
                row.theirs().printed().text(),
                row.theirs().statusCodes(),
                row.ours().cells().isEmpty() ? "-" : language.say(row.ours()));
    }
}
