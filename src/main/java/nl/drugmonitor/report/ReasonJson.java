package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Distance;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Periods;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * A reason for a program: its kind, and its parts by their names. An indicator, a source and a figure are named by
 * their ids, a period by its code; exact values are fractions.
 */
final class ReasonJson {
    private ReasonJson() {}

    /** Writes the reason as a field of an object. */
    static void write(JsonGenerator json, String field, Reason reason) throws IOException {
        json.writeFieldName(field);
        write(json, reason);
    }

    private static void write(JsonGenerator json, Object part) throws IOException {
        if (part instanceof Reason reason) {
            json.writeStartObject();
            json.writeStringField("kind", reason.kind());
            for (Map.Entry<String, Object> each : reason.parts().entrySet()) {
                json.writeFieldName(snake(each.getKey()));
                write(json, each.getValue());
            }
            json.writeEndObject();
        } else if (part instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(json, optional.get());
            } else {
                json.writeNull();
            }
        } else if (part instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (part instanceof Result result) {
            writeValues(json, result.notation(), result.computed());
        } else if (part instanceof Amount amount) {
            writeValues(json, amount.notation(), amount.values());
        } else if (part instanceof Interval values) {
            json.writeStartObject();
            writeEnds(json, values);
        } else if (part instanceof Distance distance) {
            writeValues(json, distance.notation(), Interval.of(distance.size()));
        } else if (part instanceof Observation value) {
            write(json, value);
        } else if (part instanceof Published published) {
            json.writeStartObject();
            json.writeStringField("period", published.period().code());
            json.writeFieldName("values");
            write(json, published.all());
            json.writeEndObject();
        } else if (part instanceof Operand operand) {
            write(json, operand.single().<Object>map(figure -> figure).orElse(operand.figures()));
        } else if (part instanceof Periods periods) {
            write(json, periods.periods());
        } else if (part instanceof Integer number) {
            json.writeNumber(number);
        } else if (part instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(name(part));
        }
    }

    /** Returns what a program knows a part by. */
    private static String name(Object part) {
        if (part instanceof Figure figure) {
            return figure.id();
        }
        if (part instanceof Indicator indicator) {
            return indicator.id();
        }
        if (part instanceof SeriesBreak seriesBreak) {
            return seriesBreak.date().toString();
        }
        if (part instanceof Word word) {
            return Language.NL.say(word);
        }
        if (part instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        return part instanceof Sayable sayable ? sayable.in(Language.EN) : part.toString();
    }

    private static void writeValues(JsonGenerator json, Notation notation, Interval values) throws IOException {
        json.writeStartObject();
        json.writeStringField("notation", notation.name().toLowerCase(Locale.ROOT));
        writeEnds(json, values);
    }

    private static void writeEnds(JsonGenerator json, Interval values) throws IOException {
        json.writeStringField("low", values.low().toString());
        json.writeStringField("high", values.high().toString());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Observation value) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", value.indicator().id());
        json.writeStringField("period", value.period().code());
        json.writeStringField("printed", value.asPrinted());
        json.writeStringField("source", value.source().id());
        json.writeEndObject();
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
