package nl.drugmonitor.statline;

import java.util.Optional;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.tablefile.MissingSigns;

/**
 * A cell of a table of StatLine.
 *
 * @param text of its value; empty if it has none
 * @param reason why it has none
 */
record Cell(String text, Optional<Sayable> reason) {
    private static final String NO_REASON = "missing.no_reason";
    private static final MissingSigns SIGNS = MissingSigns.known();

    /** Returns the value, or why there is none. */
    Object said() {
        return reason.isPresent() ? reason.get() : text;
    }

    static Cell of(String text) {
        return new Cell(text, Optional.empty());
    }

    static Cell missing(Sayable reason) {
        return new Cell("", Optional.of(reason));
    }

    /**
     * Returns a cell of version 3.
     *
     * @param isTyped whether these are numbers, of which a missing one does not say why
     */
    static Cell ofVersion3(Entry row, String name, boolean isTyped) {
        if (!row.has(name)) {
            return missing(Note.of("missing.absent"));
        }
        String text = row.text(name);
        if (text.isEmpty()) {
            return missing(Note.of(isTyped || row.isNull(name) ? NO_REASON : "missing.impossible"));
        }
        return SIGNS.isSign(text) ? missing(SIGNS.reason(text)) : of(text);
    }

    /** Returns a cell of version 4. */
    static Cell ofVersion4(Entry observation) {
        String text = observation.firstOf("Value", "StringValue");
        String attribute = observation.text("ValueAttribute");
        if (!text.isEmpty()) {
            return SIGNS.isSign(text) ? missing(SIGNS.reason(text)) : of(text);
        }
        return missing(
                switch (attribute) {
                    case "Impossible" -> Note.of("missing.impossible");
                    case "Missing" -> Note.of("missing.missing");
                    case "Confidential" -> Note.of("missing.confidential");
                    case "NotAvailable" -> Note.of("missing.unavailable");
                    case "None", "" -> Note.of(NO_REASON);
                    default -> Note.of("missing.own", attribute);
                });
    }
}
