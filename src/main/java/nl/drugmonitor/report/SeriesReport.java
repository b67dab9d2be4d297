package nl.drugmonitor.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;

/** Lists of indicators, and a series with its sources, statuses and breaks, for a program: as CSV or JSON. */
public final class SeriesReport {
    private static final List<String> LIST_COLUMNS = List.of("indicator", "name", "unit", "scope", "periods", "values");
    private static final List<String> COLUMNS =
            List.of("period", "printed", "hedge", "value", "unit", "status", "source", "vintage", "note");

    private SeriesReport() {}

    /** Returns one row an indicator, under a header. */
    public static String listCsv(Collection<Series> all, Csv.Reader reader) {
        return Csv.of(LIST_COLUMNS, all.stream().map(SeriesReport::listRow).toList(), reader);
    }

    private static List<String> listRow(Series series) {
        Indicator indicator = series.indicator();
        List<Published> periods = series.periods();
        String span = periods.isEmpty()
                ? "-"
                : periods.get(0).period() + " to "
                        + periods.get(periods.size() - 1).period();
        return List.of(
                indicator.id(),
                Language.EN.say(indicator),
                indicator.unit().toString(),
                Language.EN.say(indicator.scope()),
                span,
                Integer.toString(series.observations().size()));
    }

    /** Returns the indicators in an object, so that its format can have a version. */
    public static String listJson(Collection<Series> all) {
        List<JsonObject> indicators = all.stream()
                .map(series -> indicator(series.indicator())
                        .with("values", series.observations().size()))
                .toList();
        return Json.of(JsonObject.ofCommand().with("indicators", indicators), Language.EN);
    }

    /** Returns one row an observation, under a header; the value is exact, with a point before its decimals. */
    public static String csv(Series series, Csv.Reader reader) {
        return Csv.of(
                COLUMNS,
                series.observations().stream().map(SeriesReport::csvRow).toList(),
                reader);
    }

    private static List<String> csvRow(Observation row) {
        return List.of(
                row.period().code(),
                row.printed().text(),
                row.hedge().map(HedgeWord::word).orElse(""),
                row.isSuppressed() ? "" : decimal(row.value()),
                row.indicator().unit().toString(),
                row.statusCodes(),
                row.source().id(),
                row.vintage(),
                Language.EN.say(row.note()));
    }

    public static String json(Series series) {
        JsonObject object = JsonObject.ofCommand()
                .with(indicator(series.indicator()))
                .with(
                        "breaks",
                        series.indicator().breaks().stream()
                                .map(seriesBreak -> new JsonObject()
                                        .with("date", seriesBreak.date().toString())
                                        .with("kind", seriesBreak.kind())
                                        .with("note_nl", Language.NL.say(seriesBreak.note()))
                                        .with("note_en", seriesBreak.note()))
                                .toList())
                .with(
                        "observations",
                        series.observations().stream()
                                .map(SeriesReport::observation)
                                .toList());
        return Json.of(object, Language.EN);
    }

    private static JsonObject observation(Observation row) {
        List<String> cells = csvRow(row);
        JsonObject object = new JsonObject();
        for (int i = 0; i < cells.size(); i++) {
            object.with(COLUMNS.get(i), cells.get(i));
        }
        return object;
    }

    private static JsonObject indicator(Indicator indicator) {
        return new JsonObject()
                .with("indicator", indicator.id())
                .with("name_nl", Language.NL.say(indicator))
                .with("name_en", indicator)
                .with("unit", indicator.unit().toString())
                .with("scope", indicator.scope())
                .with("definition_en", indicator.definition());
    }

    private static String decimal(Fraction value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator())) // ends, for the value was read from a decimal
                .toPlainString();
    }
}
