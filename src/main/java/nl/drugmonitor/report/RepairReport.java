package nl.drugmonitor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.consistency.ConsistencyReason;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;

/**
 * The readings of a cluster as one line of JSON.
 *
 * <p>Scores have one decimal and posteriors three: rounding keeps the order of the readings, and hides the digits that
 * mean nothing. Keys that would say nothing are left out, such as {@code partial} of a reading that mends everything.
 */
public final class RepairReport {
    private RepairReport() {}

    /** Returns the line, ended by a line feed, in English: its format is fixed. */
    public static String of(Readings readings) {
        return Json.line(object(readings, false), Language.EN);
    }

    /** Returns the same object for another text, with the reasons as values beside the words. */
    static JsonObject object(Readings readings) {
        return object(readings, true);
    }

    /** Returns the same object without reasons as values, as the line has it. */
    static JsonObject plain(Readings readings) {
        return object(readings, false);
    }

    private static JsonObject object(Readings readings, boolean withReasons) {
        JsonObject object = new JsonObject()
                .with("id", readings.cluster().id())
                .with("consistent", readings.isConsistent())
                .with("violated", readings.violated())
                .with(
                        "repairs",
                        readings.readings().stream()
                                .map(reading -> reading(reading, withReasons))
                                .toList())
                .with("grade", readings.grade())
                .withAny("notes", readings.notes());
        return withReasons ? object.withAny("note_reasons", ReasonJson.all(readings.notes())) : object;
    }

    private static JsonObject reading(Reading reading, boolean withReasons) {
        JsonObject object = new JsonObject()
                .with(
                        "changes",
                        reading.corrections().stream().map(RepairReport::change).toList())
                .withAny(
                        "stands",
                        reading.stands().stream()
                                .map(stand -> new JsonObject()
                                        .with("figure", stand.result().id())
                                        .with("base", stand.base().id())
                                        .with("of", stand.amount()))
                                .toList())
                .withAny(
                        "units",
                        reading.units().stream()
                                .map(unit -> new JsonObject()
                                        .with("figure", unit.result().id())
                                        .with("unit", unit.isPoints() ? "points" : "percent"))
                                .toList())
                .withAny(
                        "words",
                        reading.words().stream()
                                .map(word -> new JsonObject()
                                        .with("claim", word.claim())
                                        .with("from", word.printed())
                                        .with("to", word.meant()))
                                .toList())
                .with("cause", reading.cause())
                .withAny("causes", several(reading.causes()))
                .withAny("needs", reading.needs())
                .withAny("remarks", reading.remarks());
        if (withReasons) {
            object.with("cause_reasons", ReasonJson.all(reading.causes()))
                    .withAny("needs_reason", reading.needs().map(ReasonJson::of))
                    .withAny("remark_reasons", ReasonJson.all(reading.remarks()));
        }
        BigDecimal posterior = rounded(reading.share(), 3);
        return object.with("score", rounded(reading.score(), 1))
                .with("posterior", posterior)
                .withAny(
                        "posterior_alone",
                        Optional.of(rounded(reading.shareAlone(), 3)).filter(alone -> alone.compareTo(posterior) != 0))
                .withAny(
                        "then",
                        reading.then().stream()
                                .map(consequence -> new JsonObject()
                                        .with("claim", consequence.claim())
                                        .with("figure", consequence.name())
                                        .with("computed", consequence.computed())
                                        .with(
                                                "printed",
                                                consequence.printed() instanceof Printed printed
                                                        ? printed.text()
                                                        : consequence.printed()))
                                .toList())
                .withAny("outside", Optional.of(reading.outside()).filter(outside -> isPrintedOutside(reading)))
                .withAny("partial", Optional.of(true).filter(partial -> reading.isPartial()))
                .withAny("left", reading.left());
    }

    private static JsonObject change(Correction correction) {
        return new JsonObject()
                .with("figure", correction.figure().id())
                .with("from", correction.figure().printed().text())
                .with("to", correction.to().text())
                .withAny("turned", Optional.of(true).filter(turned -> correction.isTurned()));
    }

    private static List<ConsistencyReason> several(List<ConsistencyReason> causes) {
        return causes.size() > 1 ? causes : List.of();
    }

    private static boolean isPrintedOutside(Reading reading) {
        return reading.corrections().stream()
                .anyMatch(correction -> !correction.figure().outside().isEmpty());
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
