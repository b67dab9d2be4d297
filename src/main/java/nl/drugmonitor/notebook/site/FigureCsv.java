package nl.drugmonitor.notebook.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.document.Csv;
import org.jsoup.nodes.Element;

/**
 * The table of a chart of ours as a program reads it: each number alone, and in a column beside it what else its cell
 * says.
 */
final class FigureCsv {
    /** Where a cell of a chart has its number, or nothing if it has no number or several. */
    private static final String VALUE = "data-value";

    private FigureCsv() {}

    static Optional<String> of(Element output) {
        Element table = output.selectFirst("figure details table");
        if (table == null) {
            return Optional.empty();
        }
        List<List<Element>> rows = table.select("tr").stream()
                .map(row -> List.copyOf(row.select("th, td")))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> noted = new HashSet<>();
        for (List<Element> row : rows) {
            IntStream.range(0, row.size())
                    .filter(at -> !note(row.get(at)).isEmpty())
                    .forEach(noted::add);
        }
        List<String> header = new ArrayList<>();
        List<Element> names = rows.get(0);
        for (int at = 0; at < names.size(); at++) {
            header.add(names.get(at).text());
            if (noted.contains(at)) {
                header.add(names.size() > 2 ? "note: " + names.get(at).text() : "note");
            }
        }
        List<List<String>> lines =
                rows.stream().skip(1).map(row -> line(row, noted)).toList();
        return Optional.of(Csv.of(header, lines, Csv.Reader.SPREADSHEET));
    }

    private static List<String> line(List<Element> row, Set<Integer> noted) {
        return IntStream.range(0, row.size())
                .boxed()
                .flatMap(at -> noted.contains(at)
                        ? Stream.of(value(row.get(at)), note(row.get(at)))
                        : Stream.of(value(row.get(at))))
                .toList();
    }

    private static String value(Element cell) {
        return cell.hasAttr(VALUE) ? cell.attr(VALUE) : cell.text();
    }

    /** Returns what a cell says besides its number: all, if it has no number alone. */
    private static String note(Element cell) {
        if (!cell.hasAttr(VALUE)) {
            return "";
        }
        return cell.attr(VALUE).isEmpty()
                ? cell.text()
                : cell.text()
                        .replaceFirst("[-+]?\\d[\\d.,]*", "")
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
