package nl.drugmonitor.figures;

import nl.drugmonitor.input.DataName;

/** What the values of an indicator count. */
public enum Unit implements DataName {
    COUNT("count", ""),
    KILOGRAM("kg", "kg"),
    PERCENT("percent", "%"),
    PER_10000("per_10000", "per 10.000");

    private final String code;
    private final String symbol;

    Unit(String code, String symbol) {
        this.code = code;
        this.symbol = symbol;
    }

    @Override
    public String dataName() {
        return code;
    }

    /** Returns whether a number in this unit is exact when every digit of it is printed: counts and kilos are. */
    public boolean isCounted() {
        return this == COUNT || this == KILOGRAM;
    }

    /** Returns what stands behind a number in this unit, empty for a count. */
    public String symbol() {
        return symbol;
    }

    /** Returns the code in the data: {@code count}, {@code kg}, {@code percent} or {@code per_10000}. */
    @Override
    public String toString() {
        return code;
    }
}
