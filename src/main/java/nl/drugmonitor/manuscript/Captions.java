package nl.drugmonitor.manuscript;

import java.util.regex.Pattern;

/** Lines that name a table, a picture or a source, wherever they stand. */
final class Captions {
    private static final Pattern SOURCE = Pattern.compile("(?:Bron(?:nen)?|Source)\\s?:.*");
    private static final Pattern NUMBERED = Pattern.compile("(?:Figuur|Tabel|Grafiek|Figure|Table) \\d[\\d.]*(.*)");
    private static final Pattern SIGN_BEHIND_NUMBER = Pattern.compile("(?:[a-z]?\\s?[:|\u2013-]|(?<=\\.))\\s.*");
    private static final int LONGEST = 200;

    private Captions() {}

    /** Returns whether a paragraph is one. "Table 3 shows that ..." is a sentence. */
    static boolean is(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        var numbered = NUMBERED.matcher(text);
        if (!numbered.matches()) {
            return SOURCE.matcher(text).matches();
        }
        boolean hasSign = SIGN_BEHIND_NUMBER
                .matcher(text)
                .region(numbered.start(1), text.length())
                .useTransparentBounds(true)
                .matches();
        return hasSign || ".?!".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
