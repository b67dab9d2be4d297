package nl.drugmonitor.figures;

/**
 * Who published a value, and where it was read.
 *
 * @param id how observations name it
 * @param published a year, month or day; empty if not known
 * @param readOn the day on which the value was read
 */
public record Source(
        String id, String title, String publisher, String published, String url, String readOn, String licence) {
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
