package nl.drugmonitor.manuscript;

import nl.drugmonitor.language.Sayable;

/**
 * A part of a manuscript that is read in one go: no sentence runs on from one passage into the next.
 *
 * @param span where it stands in the text of the manuscript; markup within it has been taken away
 * @param place where a reader finds it: line and column of a text, paragraph and page of a document
 */
public record Passage(Span span, Kind kind, Sayable place) {
    /** What a passage is on its page. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        CAPTION,
        FOOTNOTE
    }
}
