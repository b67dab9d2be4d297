package nl.drugmonitor.statline;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of figures.
 *
 * @param name in the table
 * @param key in the data of StatLine: {@code TotaleBevolking_1}, {@code M000352}
 * @param title as StatLine shows it
 * @param group the titles of the groups it stands in, from the outermost
 * @param unit such as {@code aantal} or {@code x 1 000}; no figure is multiplied by it
 * @param decimals how many its figures have, if StatLine says it
 * @param description its definition and footnotes
 */
public record StatLineColumn(
        String name,
        String key,
        String title,
        String group,
        String unit,
        Optional<Integer> decimals,
        String description) {
    private static final Pattern THOUSANDS = Pattern.compile("(?i)(?:x )?(1(?:[ .\u00a0]?000)+)\\b.*");
    private static final Pattern LARGE = Pattern.compile("(?i)(mln|miljoen|mld|miljard|million|billion)\\b.*");
    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    static StatLineColumn of(String name, Measure measure) {
        return new StatLineColumn(
                name,
                measure.key(),
                measure.title(),
                measure.group(),
                measure.unit(),
                measure.decimals(),
                measure.description());
    }

    /** Returns how many of its unit one stands for: 1000 for {@code x 1 000}; nothing if it counts single ones. */
    public OptionalLong multiplier() {
        Matcher thousands = THOUSANDS.matcher(unit);
        if (thousands.matches()) {
            return OptionalLong.of(Long.parseLong(thousands.group(1).replaceAll("\\D", "")));
        }
        Matcher large = LARGE.matcher(unit);
        if (large.matches()) {
            boolean isBillion = large.group(1).matches("(?i)mld|miljard|billion");
            return OptionalLong.of(isBillion ? MILLION * THOUSAND : MILLION);
        }
        return OptionalLong.empty();
    }
}
