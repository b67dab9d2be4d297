package nl.drugmonitor.notebook;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A Tablesaw table as a grid in a page: numbers at the right, each heading with the type of its column and how many of
 * its cells are missing. A click on a heading sorts the rows that are shown. The grid needs no other file; where
 * scripts do not run it is a table like any other.
 */
record TablesawGrid(Table table, Language language) {
    /** So many rows are shown whole, in a box that scrolls; of more, a few from either end. */
    private static final int MOST_ROWS = 100;

    private static final int FROM_EITHER_END = 10;

    String html() {
        TablesawParts parts = new TablesawParts(language);
        boolean isWhole = table.rowCount() <= MOST_ROWS;
        String height = isWhole && table.rowCount() > 2 * FROM_EITHER_END ? "max-height:32em;" : "";
        StringBuilder html = new StringBuilder("<div style=\"" + height + "overflow:auto\">\n");
        html.append("<table class=\"ndm-grid\" style=\"font-variant-numeric:tabular-nums\" data-hint=\"")
                .append(Html.escape(language.text("cell.sort")))
                .append("\">\n<caption style=\"text-align:left;font-weight:bold\">")
                .append(Html.escape(parts.caption(table)))
                .append("</caption>\n<thead><tr>");
        table.columns().forEach(column -> html.append(head(column)));
        html.append("</tr></thead>\n<tbody>\n");
        addRows(html, parts, 0, isWhole ? table.rowCount() : FROM_EITHER_END);
        if (!isWhole) {
            int left = table.rowCount() - 2 * FROM_EITHER_END;
            html.append("<tr data-gap=\"\"><td colspan=\"")
                    .append(table.columnCount())
                    .append("\" style=\"text-align:left\">… ")
                    .append(language.text("cell.rows_left_out", left))
                    .append("</td></tr>\n");
            addRows(html, parts, table.rowCount() - FROM_EITHER_END, table.rowCount());
        }
        html.append("</tbody>\n</table>\n</div>\n");
        parts.statuses(table)
                .ifPresent(meanings ->
                        html.append("<p>").append(Html.escape(meanings)).append("</p>\n"));
        return html.append("<script>").append(script()).append("</script>\n").toString();
    }

    private String head(Column<?> column) {
        int missing = column.countMissing();
        String type =
                TablesawParts.type(column) + (missing == 0 ? "" : ", " + language.text("cell.missing_cells", missing));
        return "<th scope=\"col\"" + (column instanceof NumericColumn ? " data-number=\"\"" : "") + " style=\""
                + align(column) + "\"><span>" + Html.escape(column.name()) + "</span><br>"
                + "<small style=\"font-weight:normal\">" + Html.escape(type) + "</small></th>";
    }

    private static String align(Column<?> column) {
        return "text-align:" + (column instanceof NumericColumn ? "right" : "left");
    }

    private void addRows(StringBuilder html, TablesawParts parts, int from, int end) {
        IntStream.range(from, end).forEach(row -> html.append("<tr>")
                .append(table.columns().stream()
                        .map(column -> cell(column, row, parts))
                        .collect(Collectors.joining()))
                .append("</tr>\n"));
    }

    /** Returns a cell; all digits of a number that is shown rounded are told to whoever points at it. */
    private static String cell(Column<?> column, int row, TablesawParts parts) {
        String shown = parts.rounded(column, row);
        String whole = parts.cell(column, row);
        String title = shown.equals(whole) ? "" : " title=\"" + Html.escape(whole) + "\"";
        return "<td style=\"" + align(column) + "\"" + title + ">" + Html.escape(shown) + "</td>";
    }

    /** Returns the script as one line, for a notebook stores it with every table. */
    private static String script() {
        return Template.text(TablesawGrid.class, "grid.js")
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
