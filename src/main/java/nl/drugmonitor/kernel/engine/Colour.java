package nl.drugmonitor.kernel.engine;

/** The colours of error messages, as a terminal takes them. */
enum Colour {
    RED("\u001b[31m"),
    YELLOW("\u001b[33m");

    private static final String PLAIN = "\u001b[0m";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String of(String text) {
        return code + text + PLAIN;
    }
}
