package nl.drugmonitor.document;

import java.util.Optional;

/**
 * Some words of a running text.
 *
 * @param text the words
 * @param look how they look, if not like the rest
 * @param target where a link leads: {@code #anchor}, or a web address; empty for words that are no link
 * @param sign that stands before them
 * @param hint what a page tells of them to whoever asks, with a pointer, by the keyboard or by a touch; empty if
 *     nothing
 */
public record Span(String text, Look look, String target, Optional<Sign> sign, String hint) {
    /** How words look on a page. */
    public enum Look {
        PLAIN,
        /** The words of a Dutch source, which a screen reader must read as Dutch. */
        DUTCH,
        /** Less weighty than the words before them. */
        SMALL
    }

    public static Span plain(String text) {
        return new Span(text, Look.PLAIN, "", Optional.empty(), "");
    }

    /** Returns words of a Dutch source. */
    public static Span dutch(String text) {
        return new Span(text, Look.DUTCH, "", Optional.empty(), "");
    }

    public static Span small(String text) {
        return new Span(text, Look.SMALL, "", Optional.empty(), "");
    }

    /** Returns a link to another part of the document, or to the web. */
    public static Span link(String text, String target) {
        return new Span(text, Look.PLAIN, target, Optional.empty(), "");
    }

    /** Returns words with a sign before them, such as a verdict. */
    public static Span marked(Sign sign, String text) {
        return new Span(text, Look.PLAIN, "", Optional.of(sign), "");
    }

    /** Returns the same words as a link. */
    public Span to(String target) {
        return new Span(text, look, target, sign, hint);
    }

    /** Returns the same words with what a page tells of them to whoever asks. */
    public Span hinted(String words) {
        return new Span(text, look, target, sign, words);
    }

    boolean isDutch() {
        return look == Look.DUTCH;
    }

    boolean isSmall() {
        return look == Look.SMALL;
    }

    boolean isLinked() {
        return !target.isEmpty();
    }

    /** Returns whether the link leads out of the document. */
    boolean isOutside() {
        return !target.startsWith("#");
    }
}
