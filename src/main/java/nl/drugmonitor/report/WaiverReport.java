package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.edition.Waiver;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.edition.Waivers.Waived;
import nl.drugmonitor.language.Language;

/** Waivers as reports show them: beside the verdicts, which they do not change. */
final class WaiverReport {
    static final String HEADING = "Waivers";

    private WaiverReport() {}

    /** Returns a line for each waiver: what it is for, what it is worth, who decided it and why. */
    static List<String> lines(Waivers waivers) {
        return waivers.all().stream().map(WaiverReport::line).toList();
    }

    private static String line(Waived waived) {
        Waiver waiver = waived.waiver();
        String state =
                switch (waived.state()) {
                    case COUNTS -> "known until " + waiver.until();
                    case EXPIRED -> "the waiver expired on " + waiver.until() + ": decide again";
                    case NEEDLESS ->
                        waived.finding().outcome() == Outcome.CANNOT_TELL
                                ? "it cannot be told whether the statement differs, and --strict passes it: delete the waiver"
                                : "the statement does not differ: delete the waiver";
                };
        return waived.finding().number() + ". "
                + Language.EN.say(waived.finding().statement().says()) + " (" + waiver.statement() + "): " + state
                + ". Decided by " + waiver.by() + ": " + waiver.reason();
    }

    static void write(Waivers waivers, Terminal out) {
        if (!waivers.all().isEmpty()) {
            out.heading(HEADING);
            lines(waivers).forEach(line -> out.paragraph(2, line));
        }
    }

    /** Writes the field {@code waivers} of an object, if there are any. */
    static void write(Waivers waivers, JsonGenerator json) throws IOException {
        if (waivers.all().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("waivers");
        for (Waived waived : waivers.all()) {
            json.writeStartObject();
            json.writeStringField("statement", waived.waiver().statement());
            json.writeStringField("state", waived.state().name().toLowerCase(Locale.ROOT));
            json.writeStringField("by", waived.waiver().by());
            json.writeStringField("reason", waived.waiver().reason());
            json.writeStringField("until", waived.waiver().until().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
