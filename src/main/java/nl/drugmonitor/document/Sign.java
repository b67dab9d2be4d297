package nl.drugmonitor.document;

import java.util.Locale;

/** What stands before a verdict or an answer, so that it can be told without colour. */
public enum Sign {
    GOOD("=", "32", "underline"),
    STRETCHED("~", "33", "underline dashed"),
    BAD("≠", "1;31", "underline wavy"),
    OPEN("?", "36", "underline dotted"),
    /** Nothing was asked. */
    NONE("○", "2", "none");

    private final String shape;
    private final String colour;
    private final String line;

    Sign(String shape, String colour, String line) {
        this.shape = shape;
        this.colour = colour;
        this.line = line;
    }

    /** Returns the sign as it is printed. */
    public String shape() {
        return shape;
    }

    /** Returns the style of words that are marked with the sign, so that it can be told without colour. */
    String underline() {
        return "text-decoration:" + line + ";text-underline-offset:.2em" + (this == BAD ? ";font-weight:bold" : "");
    }

    /** Returns the style of a verdict where no style sheet is. */
    String inTheLight() {
        return SignStyle.inTheLight(this);
    }

    /** Returns the name of the sign in a style sheet. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words in the colour of the sign, for a terminal. */
    String coloured(String words) {
        return "\u001B[" + colour + "m" + words + "\u001B[0m";
    }
}
