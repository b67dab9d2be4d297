package nl.drugmonitor.statline;

import java.util.Optional;

/**
 * A column of figures, as StatLine describes it.
 *
 * @param key its name in the data: {@code TotaleBevolking_1}, {@code M000352}
 * @param title as StatLine shows it
 * @param group the titles of the groups it stands in, from the outermost
 * @param decimals how many its figures have; empty if the answer does not say it
 * @param datatype such as {@code Long}; {@code String} for texts, such as the name of a municipality; empty if the
 *     answer does not say it
 */
record Measure(
        String key,
        String title,
        String group,
        String unit,
        Optional<Integer> decimals,
        String description,
        String datatype) {
    /** Between the title of a group and that of what stands in it. */
    static final String BETWEEN = " / ";

    /** Returns a column of which only the name in the data is known. */
    static Measure unknown(String key) {
        return new Measure(key, key, "", "", Optional.empty(), "", "");
    }

    static Measure of(Entry entry, String group) {
        return new Measure(
                entry.firstOf("Key", "Identifier"),
                entry.text("Title").replaceAll("\\s+", " "),
                group,
                entry.text("Unit"),
                entry.whole("Decimals"),
                entry.text("Description"),
                entry.firstOf("Datatype", "DataType"));
    }

    boolean isText() {
        return datatype.equalsIgnoreCase("String");
    }
}
