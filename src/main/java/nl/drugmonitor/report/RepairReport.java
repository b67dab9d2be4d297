package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.drugmonitor.consistency.ConsistencyReason;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * The readings of a cluster as one line of JSON.
 *
 * <p>Scores have one decimal and posteriors three: rounding keeps the order of the readings, and hides the digits that
 * mean nothing. Words are English. Keys that would say nothing are left out, such as {@code partial} of a reading that
 * mends everything.
 */
public final class RepairReport {
    private final JsonGenerator json;

    private RepairReport(JsonGenerator json) {
        this.json = json;
    }

    /** Returns the line, ended by a line feed. */
    public static String of(Readings readings) {
        return Json.line(json -> write(json, readings));
    }

    /** Writes the same object into another text. */
    static void write(JsonGenerator json, Readings readings) throws IOException {
        new RepairReport(json).write(readings);
    }

    private void write(Readings readings) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", readings.cluster().id());
        json.writeBooleanField("consistent", readings.isConsistent());
        writeNumbers("violated", readings.violated());
        json.writeArrayFieldStart("repairs");
        for (Reading reading : readings.readings()) {
            writeReading(reading);
        }
        json.writeEndArray();
        json.writeStringField("grade", readings.grade().toString());
        writeReasons("notes", readings.notes());
        json.writeEndObject();
    }

    private void writeReading(Reading reading) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("changes");
        for (Correction correction : reading.corrections()) {
            json.writeStartObject();
            json.writeStringField("figure", correction.figure().id());
            json.writeStringField("from", correction.figure().printed().text());
            json.writeStringField("to", correction.to().text());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeStands(reading.stands());
        writeOtherWords(reading.words());
        writeWords("cause", reading.cause());
        if (reading.causes().size() > 1) {
            writeReasons("causes", reading.causes());
        }
        if (reading.needs().isPresent()) {
            writeWords("needs", reading.needs().get());
        }
        writeReasons("remarks", reading.remarks());
        writeRounded("score", reading.score(), 1);
        writeRounded("posterior", reading.share(), 3);
        if (rounded(reading.share(), 3).compareTo(rounded(reading.shareAlone(), 3)) != 0) {
            writeRounded("posterior_alone", reading.shareAlone(), 3);
        }
        writeConsequences(reading.then());
        if (isPrintedOutside(reading)) {
            json.writeStringField("outside", reading.outside().toString());
        }
        if (reading.isPartial()) {
            json.writeBooleanField("partial", true);
            writeNumbers("left", reading.left());
        }
        json.writeEndObject();
    }

    private void writeStands(List<OtherBase> stands) throws IOException {
        if (stands.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("stands");
        for (OtherBase stand : stands) {
            json.writeStartObject();
            json.writeStringField("figure", stand.result().id());
            json.writeStringField("base", stand.base().id());
            writeWords("of", stand.amount());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeOtherWords(List<OtherWord> words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("words");
        for (OtherWord word : words) {
            json.writeStartObject();
            json.writeNumberField("claim", word.claim());
            writeWords("from", word.printed());
            writeWords("to", word.meant());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static boolean isPrintedOutside(Reading reading) {
        return reading.corrections().stream()
                .anyMatch(correction -> !correction.figure().outside().isEmpty());
    }

    private void writeConsequences(List<Consequence> consequences) throws IOException {
        if (consequences.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("then");
        for (Consequence consequence : consequences) {
            json.writeStartObject();
            json.writeNumberField("claim", consequence.claim());
            writeWords("figure", consequence.name());
            writeWords("computed", consequence.computed());
            json.writeStringField(
                    "printed",
                    consequence.printed() instanceof Printed printed
                            ? printed.text()
                            : consequence.printed().in(Language.EN));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRounded(String field, double number, int decimals) throws IOException {
        json.writeNumberField(field, rounded(number, decimals));
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }

    private void writeNumbers(String field, List<Integer> numbers) throws IOException {
        json.writeArrayFieldStart(field);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    private void writeReasons(String field, List<ConsistencyReason> reasons) throws IOException {
        if (reasons.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (ConsistencyReason reason : reasons) {
            json.writeString(reason.in(Language.EN));
        }
        json.writeEndArray();
    }

    private void writeWords(String field, Sayable value) throws IOException {
        json.writeStringField(field, value.in(Language.EN));
    }
}
