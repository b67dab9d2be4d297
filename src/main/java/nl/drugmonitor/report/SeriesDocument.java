package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.language.Language;

/** The list of indicators, and one series with its sources, statuses and breaks. */
public final class SeriesDocument {
    private SeriesDocument() {}

    /** Returns one row an indicator. */
    public static Document list(Collection<Series> all, Language language) {
        return new Document(Span.plain(language.text("series.all")), language, List.of(table("", all, language)));
    }

    /** Returns one row an indicator, as a table. */
    public static Table table(String caption, Collection<Series> all, Language language) {
        return Table.of(
                "indicators",
                caption,
                Stream.of("indicator", "name", "unit", "scope", "periods", "values")
                        .map(column -> language.text("series." + column))
                        .toList(),
                all.stream().map(series -> row(series, language)).toList());
    }

    private static Row row(Series series, Language language) {
        Indicator indicator = series.indicator();
        List<Published> periods = series.periods();
        String span = periods.isEmpty()
                ? "-"
                : language.text(
                        "range",
                        periods.get(0).period(),
                        periods.get(periods.size() - 1).period());
        return Row.of(
                indicator.id(),
                language.say(indicator),
                language.say(indicator.unit()),
                language.say(indicator.scope()),
                span,
                series.observations().size());
    }

    /** Returns a series for a reader: every value with its source, the breaks, and what the sources are. */
    public static Document of(Series series, Language language) {
        Indicator indicator = series.indicator();
        String title = language.say(indicator) + " ("
                + (language == Language.NL ? Language.EN : Language.NL).say(indicator) + ")";
        List<Block> blocks = new ArrayList<>();
        blocks.add(Either.inBrief(Paragraph.of(title)));
        blocks.add(Listing.of(List.of(
                language.say(indicator.definition()),
                language.text("series.unit_and_scope", indicator.unit(), indicator.scope()))));
        List<Block> values = new ArrayList<>();
        if (series.observations().isEmpty()) {
            values.add(Paragraph.of(language.text("series.none")));
        }
        values.add(Table.of(
                "values",
                "",
                List.of(),
                series.periods().stream()
                        .flatMap(period -> period.cells().stream().map(value -> row(period, value, language)))
                        .toList()));
        blocks.add(Section.of("page:values", language.text("series.heading.values"), values));
        if (!indicator.breaks().isEmpty()) {
            blocks.add(Section.of(
                    "page:breaks",
                    language.text("series.heading.breaks"),
                    List.of(Listing.of(
                            indicator.breaks().stream().map(language::say).toList()))));
        }
        List<String> sources = series.observations().stream()
                .map(Observation::source)
                .distinct()
                .map(SeriesDocument::source)
                .toList();
        if (!sources.isEmpty()) {
            blocks.add(
                    Section.of("page:sources", language.text("series.heading.sources"), List.of(Listing.of(sources))));
        }
        return new Document(Span.plain(title), language, blocks);
    }

    private static Row row(Published period, Observation value, Language language) {
        return Row.of(
                language.say(value.period()),
                Span.dutch(value.asPrinted()),
                SourceParts.id(value.source(), language),
                value.vintage(),
                value.statuses().stream()
                        .sorted()
                        .filter(status -> status != Status.A)
                        .map(language::say)
                        .collect(Collectors.joining(", ")),
                period.isConflicting() ? language.text("series.conflicts") : "",
                language.say(value.note()));
    }

    private static String source(Source source) {
        return source.id() + ": " + source.title() + " " + source.url();
    }
}
