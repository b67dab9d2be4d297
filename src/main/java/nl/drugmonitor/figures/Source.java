package nl.drugmonitor.figures;

import java.time.LocalDate;
import java.util.Optional;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * Who published a value, and where it was read.
 *
 * @param id how observations name it
 * @param published a year, month or day; empty if not known
 * @param readOn the day on which the value was read; empty if not known
 */
public record Source(
        String id, String title, String publisher, String published, String url, String readOn, String licence)
        implements Sayable {
    private static final String COMPUTED = "computed";

    /** Returns the source of what was added up here. */
    static Source computed(String from) {
        return new Source(COMPUTED, from, "", "", "", "", "");
    }

    /** Returns whether its values were added up here and printed by nobody. */
    public boolean isComputed() {
        return id.equals(COMPUTED);
    }

    /** Returns when it was published, if that is known. */
    public Optional<ReleaseDate> released() {
        return published.isEmpty() ? Optional.empty() : Optional.of(ReleaseDate.of(published));
    }

    /** Returns the day on which it was read, if that is known. */
    public Optional<LocalDate> read() {
        return readOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(readOn));
    }

    @Override
    public String in(Language language) {
        return isComputed() ? language.text("computed") : id;
    }

    /** The same id is the same source. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && id.equals(source.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
