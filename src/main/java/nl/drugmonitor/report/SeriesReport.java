package nl.drugmonitor.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import nl.drugmonitor.document.TerminalWriter;
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

    /** What a formula begins with, in full width too; and a line feed, which some spreadsheets pass over. */
    private static final String FORMULA = "=+-@\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*%?");

    private SeriesReport() {}

    /** Who reads a CSV file. */
    public enum Reader {
        /** Takes each cell for the text it is. */
        PROGRAM,
        /** Runs a cell that begins like a formula. */
        SPREADSHEET
    }

    /** Returns one row an indicator, under a header. */
    public static String listCsv(Collection<Series> all, Reader reader) {
        return csv(LIST_COLUMNS, all.stream().map(SeriesReport::listRow).toList(), reader);
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
    public static String csv(Series series, Reader reader) {
        return csv(
                COLUMNS,
                series.observations().stream().map(SeriesReport::csvRow).toList(),
                reader);
    }

    private static List<String> csvRow(Observation row) {
        return List.of(
                row.period().code(),
                row.printed().text(),
                row.hedge().map(HedgeWord::word).orElse(""),
                decimal(row.value()),
                row.indicator().unit().toString(),
                row.statusCodes(),
                row.source().id(),
                row.vintage(),
                Language.EN.say(row.note()));
    }

    private static String csv(List<String> header, List<List<String>> rows, Reader reader) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(header);
            for (List<String> row : rows) {
                csv.writeRecord(
                        reader == Reader.PROGRAM
                                ? row
                                : row.stream().map(SeriesReport::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Returns a cell that a spreadsheet shows and does not run. A number may keep its sign. */
    private static String harmless(String cell) {
        String clean = TerminalWriter.clean(cell);
        boolean isFormula = !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(clean).matches() ? "'" + clean : clean;
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
