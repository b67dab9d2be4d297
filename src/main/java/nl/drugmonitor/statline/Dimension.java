package nl.drugmonitor.statline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a table are parted by, such as regions or periods.
 *
 * @param key its name in the data: {@code RegioS}
 * @param title as StatLine shows it: {@code Regio's}
 * @param isTime whether its codes are periods
 * @param categories by their codes; none if the answer lacks their list
 */
public record Dimension(String key, String title, boolean isTime, Map<String, Category> categories) {
    public Dimension {
        categories = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    static Dimension of(String key, String title, boolean isTime, List<Category> categories) {
        Map<String, Category> byCode = new LinkedHashMap<>();
        categories.forEach(category -> byCode.putIfAbsent(category.code(), category));
        // Some tables call their periods a plain dimension.
        boolean arePeriods = !byCode.isEmpty()
                && byCode.values().stream().allMatch(category -> PeriodCode.of(category.code(), category.title())
                        .isPresent());
        return new Dimension(key, title, isTime || arePeriods, byCode);
    }

    /** Returns what a code stands for. */
    public Optional<Category> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }
}
