package nl.drugmonitor.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.display.MimeBundle;

/**
 * A table as a cell shows it, once as HTML and once as text, with the same words.
 *
 * @param caption one line above it; empty for none
 * @param columns their names; all empty for a table without a head
 * @param rows each as long as {@code columns}
 * @param notes lines below it
 */
record Grid(String caption, List<String> columns, List<List<String>> rows, List<String> notes) {
    /** A cell of so many signs is not broken into lines. */
    private static final int UNBROKEN = 20;

    private static final String PRINTED = "[+<>-]?[0-9][0-9.,]*( ?%| kg| pp)?";

    /** What stands to the right in its column: a number as it is printed, with its sign and unit, or several. */
    private static final Pattern NUMBER = Pattern.compile(PRINTED + "( or " + PRINTED + ")*|-|[.]{3}|");

    Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    MimeBundle bundle() {
        Map<String, Object> forms = new LinkedHashMap<>();
        forms.put(MimeBundle.HTML, html());
        forms.put(MimeBundle.TEXT, text());
        return new MimeBundle(forms, Map.of());
    }

    private boolean hasHead() {
        return columns.stream().anyMatch(column -> !column.isEmpty());
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }

    String html() {
        StringBuilder html = new StringBuilder();
        if (!caption.isEmpty()) {
            html.append("<p><b>").append(Html.escape(caption)).append("</b></p>\n");
        }
        html.append("<table>\n");
        if (hasHead()) {
            html.append("<thead>\n");
            row(html, "th scope=\"col\"", "th", columns);
            html.append("</thead>\n");
        }
        html.append("<tbody>\n");
        rows.forEach(row -> row(html, "td", "td", row));
        html.append("</tbody>\n</table>\n");
        notes.forEach(note -> html.append("<p>").append(Html.escape(note)).append("</p>\n"));
        return html.toString();
    }

    private void row(StringBuilder html, String open, String close, List<String> cells) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append('<').append(open).append(" style=\"text-align:");
            html.append(isNumeric(i) ? "right" : "left");
            html.append(length(cells.get(i)) <= UNBROKEN ? ";white-space:nowrap\">" : "\">");
            html.append(Html.escape(cells.get(i))).append("</").append(close).append('>');
        }
        html.append("</tr>\n");
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (!caption.isEmpty()) {
            text.append(caption).append('\n');
        }
        int[] widths = new int[columns.size()];
        List<List<String>> all = new ArrayList<>();
        if (hasHead()) {
            all.add(columns);
        }
        all.addAll(rows);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - length(row.get(i)));
                line.append(i == 0 ? "" : "  ").append(isNumeric(i) ? space + row.get(i) : row.get(i) + space);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        notes.forEach(note -> text.append(note).append('\n'));
        return TerminalWriter.clean(text.toString().stripTrailing());
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
