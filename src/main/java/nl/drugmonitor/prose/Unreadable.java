package nl.drugmonitor.prose;

import nl.drugmonitor.manuscript.Span;

/** A number in a notation that is no Dutch one: what it stands for is not known, so that no claim rests on it. */
public record Unreadable(Span span, String text) implements TextNumber {
    @Override
    public String id() {
        return "u" + span.start();
    }
}
