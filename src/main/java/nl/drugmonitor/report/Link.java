package nl.drugmonitor.report;

/**
 * A link to a place on the same page.
 *
 * @param anchor made by {@link #anchor}, with a word and a colon before it unless it is a statement
 */
record Link(String anchor, String text) {
    /**
     * Returns an id of the data as it may stand in {@code id} and {@code href}: every sign but ASCII letters, digits,
     * hyphen and underscore as a point and its code. None has a colon, so that none meets an anchor of the page itself.
     */
    static String anchor(String id) {
        StringBuilder anchor = new StringBuilder();
        id.codePoints().forEach(sign -> {
            if (sign < 128 && (Character.isLetterOrDigit(sign) || sign == '-' || sign == '_')) {
                anchor.appendCodePoint(sign);
            } else {
                anchor.append('.').append(Integer.toHexString(sign)).append('.');
            }
        });
        return anchor.toString();
    }
}
