package nl.drugmonitor.document;

import java.util.Locale;

/** What stands before a verdict or an answer, so that it can be told without colour. */
public enum Sign {
    GOOD("=", "32"),
    STRETCHED("~", "33"),
    BAD("≠", "1;31"),
    OPEN("?", "36");

    private final String shape;
    private final String colour;

    Sign(String shape, String colour) {
        this.shape = shape;
        this.colour = colour;
    }

    /** Returns the sign as it is printed. */
    public String shape() {
        return shape;
    }

    /** Returns the name of the sign in a style sheet. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words in the colour of the sign, for a terminal. */
    String coloured(String words) {
        return "\u001B[" + colour + "m" + words + "\u001B[0m";
    }
}
