package nl.drugmonitor.figures;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * Who published a value, and where it was read.
 *
 * @param id how observations name it
 * @param released when it was published; empty if not known
 * @param read the day on which the value was read; empty if not known
 */
public record Source(
        String id,
        String title,
        String publisher,
        Optional<ReleaseDate> released,
        String url,
        Optional<LocalDate> read,
        String licence)
        implements Sayable {
    private static final String COMPUTED = "computed";

    /** Returns the source of what was added up here. */
    static Source computed(String from) {
        return new Source(COMPUTED, from, "", Optional.empty(), "", Optional.empty(), "");
    }

    /** Returns whether its values were added up here and printed by nobody. */
    public boolean isComputed() {
        return id.equals(COMPUTED);
    }

    /** Returns whether there is an address that a page may link to: of the web, with a host. */
    public boolean isOnline() {
        try {
            URI address = new URI(url);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns when it was published, as it stands in the data; empty if not known. */
    public String published() {
        return released.map(ReleaseDate::text).orElse("");
    }

    /** Returns the day on which it was read, as it stands in the data; empty if not known. */
    public String readOn() {
        return read.map(LocalDate::toString).orElse("");
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
