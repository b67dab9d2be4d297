package nl.drugmonitor.manuscript;

/**
 * A stretch of a text.
 *
 * @param start the index of its first character
 * @param end the index behind its last one
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch: " + start + " to " + end);
        }
    }

    /** Returns the stretch from the start of this one to the end of another. */
    public Span to(Span other) {
        return new Span(start, Math.max(end, other.end));
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns the characters of the stretch. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
