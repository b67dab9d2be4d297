package nl.drugmonitor.report;

/** The places of a document that links lead to. */
final class Anchor {
    private Anchor() {}

    /** Returns the place of a thing of some kind. */
    static String of(String kind, String id) {
        return kind + ":" + of(id);
    }

    /**
     * Returns an id of the data as it may stand in {@code id} and {@code href}: every sign but ASCII letters, digits,
     * hyphen and underscore as a point and its code. None has a colon, so that none meets a place of another kind.
     */
    static String of(String id) {
        return id.codePoints()
                .mapToObj(sign -> sign < 128 && (Character.isLetterOrDigit(sign) || sign == '-' || sign == '_')
                        ? Character.toString(sign)
                        : "." + Integer.toHexString(sign) + ".")
                .reduce("", String::concat);
    }
}
