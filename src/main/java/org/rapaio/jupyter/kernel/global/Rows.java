package org.rapaio.jupyter.kernel.global;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.kernel.display.Cut;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.notebook.Notebook;
import org.jspecify.annotations.Nullable;

/**
 * Maps as tables with a row for each entry, and sets as their first elements, as the options limit them. Lists are left
 * to the kernel, which shows what is in them.
 */
final class Rows {
    private Rows() {}

    /** Returns what is to be shown in the place of a value; most values stay as they are. */
    static @Nullable Object of(@Nullable Object value, String mimeType, Options options) {
        boolean isHtml = mimeType.equals("text/html");
        if (value instanceof Options all) {
            return of(all.values(), mimeType, options);
        }
        if (isHtml && value instanceof Map<?, ?> map) {
            List<Map<String, Object>> rows = new ArrayList<>();
            map.forEach((key, one) -> {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("Key", cut(key, options));
                row.put("Value", cut(one, options));
                rows.add(row);
            });
            return table(rows, options.display().maxRows(), mimeType);
        }
        if (isHtml && value instanceof Collection<?> all && !(value instanceof List)) {
            int most = options.display().maxSeqItems();
            List<?> first = all.stream().limit(most > 0 ? most : Long.MAX_VALUE).toList();
            int left = all.size() - first.size();
            return Html.escape(first + (left > 0 ? " and " + left + " more" : ""));
        }
        return value;
    }

    /** Returns a table of the first rows, below which it is said how many more there are. */
    private static Object table(List<Map<String, Object>> rows, int most, String mimeType) {
        int shown = most > 0 ? Math.min(most, rows.size()) : rows.size();
        Object table = Notebook.render(rows.subList(0, shown), mimeType).data().getOrDefault(mimeType, "");
        int left = rows.size() - shown;
        return table + (left > 0 ? "\n<p>... " + left + " more rows</p>" : "");
    }

    private static Object cut(@Nullable Object value, Options options) {
        int most = options.display().maxColWidth();
        String text = String.valueOf(value);
        return most > 0 && text.length() > most
                ? text.substring(0, Cut.end(text, most)) + "..."
                : value == null ? "null" : value;
    }
}
