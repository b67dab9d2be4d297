package nl.drugmonitor.prose;

import nl.drugmonitor.manuscript.Span;

/**
 * A word, number or sign of a text.
 *
 * @param text as it stands there, without soft hyphens and footnote signs, and with plain spaces
 * @param lower the same in lower case, and with a straight apostrophe
 * @param span where it stands in the text of the manuscript
 * @param isGlued whether nothing, not even a space, stands between it and the token before it
 */
record Token(String text, String lower, Kind kind, Span span, boolean isGlued) {
    enum Kind {
        /** Letters, perhaps with digits among them: {@code EMD's}, {@code 16-jarigen}. */
        WORD,
        /** Digits with their points, commas and the spaces between groups of three. */
        DIGITS,
        /** One other character. */
        SIGN
    }

    boolean is(String sign) {
        return lower.equals(sign);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.DIGITS;
    }

    boolean startsUpperCase() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
