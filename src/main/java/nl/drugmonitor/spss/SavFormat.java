package nl.drugmonitor.spss;

import java.util.Map;

/** How SPSS shows a variable, such as {@code F8.2} or {@code DATE11}. */
record SavFormat(int kind, int width, int decimals) {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "A"),
            Map.entry(2, "AHEX"),
            Map.entry(3, "COMMA"),
            Map.entry(4, "DOLLAR"),
            Map.entry(5, "F"),
            Map.entry(16, "N"),
            Map.entry(17, "E"),
            Map.entry(20, "DATE"),
            Map.entry(21, "TIME"),
            Map.entry(22, "DATETIME"),
            Map.entry(23, "ADATE"),
            Map.entry(24, "JDATE"),
            Map.entry(25, "DTIME"),
            Map.entry(26, "WKDAY"),
            Map.entry(27, "MONTH"),
            Map.entry(28, "MOYR"),
            Map.entry(29, "QYR"),
            Map.entry(30, "WKYR"),
            Map.entry(31, "PCT"),
            Map.entry(32, "DOT"),
            Map.entry(38, "EDATE"),
            Map.entry(39, "SDATE"),
            Map.entry(40, "MTIME"),
            Map.entry(41, "YMDHMS"));

    boolean isDay() {
        return switch (kind) {
            case 20, 23, 24, 28, 29, 30, 38, 39 -> true;
            default -> false;
        };
    }

    boolean isMoment() {
        return kind == 22 || kind == 41;
    }

    /** Returns whether it is a time of the day; a duration is a number of seconds. */
    boolean isTime() {
        return kind == 21;
    }

    @Override
    public String toString() {
        return NAMES.getOrDefault(kind, "FORMAT" + kind + "_") + width + (decimals > 0 ? "." + decimals : "");
    }
}
