package nl.drugmonitor.manuscript;

import java.util.regex.Pattern;

/** Text that stands higher than its line: the mark of a footnote, a power, or the end of an ordinal. */
final class RaisedText {
    private static final Pattern POWER = Pattern.compile("(?:^|.*[\\s\\d/(])[kcdmh]?m", Pattern.DOTALL);
    private static final Pattern SHORT_NUMBER = Pattern.compile("(?:^|.*[^\\d.,])\\d{1,2}", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile(
            "[\\s(\\[]*(?:\\d{1,3}|\\p{L}|[*\u2020\u2021\u00a7#+]{1,4}|\\p{L}\\d|noot \\d{1,2}|[ivx]{1,5}|[,;])"
                    + "(?:\\s*[,;]\\s*(?:\\d{1,3}|\\p{L}|\\*{1,3}))*[\\s)\\],;]*");
    private static final int LONGEST_MARK = 20;
    private static final int LOOKED_AT = 8;

    private RaisedText() {}

    /** Returns what a reader reads of a raised text behind another: nothing of a mark, the power of a square metre. */
    static String readable(CharSequence before, String raised) {
        String near = before.subSequence(Math.max(0, before.length() - LOOKED_AT), before.length())
                .toString();
        String mark = raised.strip();
        if ((mark.equals("2") || mark.equals("3")) && POWER.matcher(near).matches()) {
            return mark.equals("2") ? "\u00b2" : "\u00b3";
        }
        if (mark.equals("e") && SHORT_NUMBER.matcher(near).matches()) {
            return raised;
        }
        return raised.isBlank()
                        || raised.length() > LONGEST_MARK
                        || !MARK.matcher(raised).matches()
                ? raised
                : "";
    }
}
