package nl.drugmonitor.kernel.display;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of records, and of maps, as a table of HTML. */
final class Tables {
    private Tables() {}

    /** Returns the table of a list whose elements are all records of one type, or all maps; else nothing. */
    static Optional<String> of(List<?> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object first = rows.get(0);
        if (first instanceof Map) {
            return rows.stream().allMatch(Map.class::isInstance) ? Optional.of(ofMaps(rows)) : Optional.empty();
        }
        if (!(first instanceof Record)) {
            return Optional.empty();
        }
        Class<?> type = first.getClass();
        return rows.stream().allMatch(type::isInstance) ? ofRecords(type, rows) : Optional.empty();
    }

    private static Optional<String> ofRecords(Class<?> type, List<?> rows) {
        List<String> columns = new ArrayList<>();
        List<Method> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            columns.add(component.getName());
            Method accessor = component.getAccessor();
            if (!accessor.trySetAccessible()) {
                return Optional.empty();
            }
            accessors.add(accessor);
        }
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Object row : Cut.first(rows)) {
            List<@Nullable Object> line = new ArrayList<>();
            for (Method accessor : accessors) {
                try {
                    line.add(accessor.invoke(row));
                } catch (ReflectiveOperationException e) {
                    return Optional.empty(); // an accessor of the user's own that fails: the text says it
                }
            }
            cells.add(line);
        }
        return Optional.of(table(columns, cells, rows.size()));
    }

    private static String ofMaps(List<?> rows) {
        Set<Object> keys = new LinkedHashSet<>();
        for (Object row : Cut.first(rows)) {
            keys.addAll(((Map<?, ?>) row).keySet());
        }
        List<Object> shown = Cut.first(new ArrayList<>(keys));
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Object row : Cut.first(rows)) {
            List<@Nullable Object> line = new ArrayList<>();
            for (Object key : shown) {
                Map<?, ?> map = (Map<?, ?>) row;
                line.add(map.containsKey(key) ? map.get(key) : "");
            }
            cells.add(line);
        }
        return table(shown, cells, rows.size());
    }

    private static String table(List<?> columns, List<List<@Nullable Object>> cells, int all) {
        StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
        for (Object column : columns) {
            html.append("<th>").append(escaped(column)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<@Nullable Object> line : cells) {
            html.append("<tr>");
            for (Object cell : line) {
                html.append("<td>").append(escaped(cell)).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>");
        if (all > cells.size()) {
            html.append("\n<p>").append(Cut.rest(all - cells.size(), "rows")).append("</p>");
        }
        return html.toString();
    }

    private static String escaped(@Nullable Object value) {
        return Html.escape(Cut.value(value));
    }
}
