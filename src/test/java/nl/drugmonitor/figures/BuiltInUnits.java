package nl.drugmonitor.figures;

/** Units of the table that travels with the program. */
public final class BuiltInUnits {
    public static final Unit COUNT = Units.builtIn().unit("count");
    public static final Unit KILOGRAM = Units.builtIn().unit("kg");
    public static final Unit PERCENT = Units.builtIn().unit("percent");
    public static final Unit PER_10000 = Units.builtIn().unit("per_10000");

    private BuiltInUnits() {}
}
