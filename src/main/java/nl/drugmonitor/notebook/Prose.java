package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.notebook.NotebookFile.Cell;

/**
 * The numbers in the text of a notebook. A cell must show each, in this form or with more decimals, or it must stand in
 * the data as it is. English and Dutch notation count as one.
 *
 * <p>Years, days of a month and whole numbers up to {@value #SMALL} that count no percentage or kilos are words rather
 * than figures, and are left out.
 */
final class Prose {
    private static final String DIGITS = "[0-9](?:[0-9.,]*[0-9])?";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,/-])" + DIGITS + "(?![\\w-])");
    private static final Pattern SHOWN = Pattern.compile(DIGITS);
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`|\\]\\([^)]*\\)|https?://\\S+");
    private static final Pattern PERCENT = words("\\s?(%|percent|per cent|points|procent|punten)");
    private static final Pattern UNIT = words("\\s?(times|kg|kilo|tonnes|thousand|million|keer|ton|duizend|miljoen)");
    private static final Pattern MONTH = words(
            "\\s(January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)");
    /** A point or comma with three digits after it, as between thousands. */
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}([.,][0-9]{3})+");

    private static final int SMALL = 12;
    /** What has more signs is no number that somebody writes in a text. */
    private static final int LONGEST = 100;

    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Set<String> data = new HashSet<>();
    private final Set<String> percentages = new HashSet<>();

    Prose(Figures figures, Edition edition) {
        figures.all().forEach(series -> series.observations()
                .forEach(value -> add(value.printed().text())));
        edition.figures().forEach(figure -> add(figure.printed().text()));
    }

    private void add(String printed) {
        numbers(printed).forEach((printed.contains("%") ? percentages : data)::add);
    }

    private static Stream<String> numbers(String shown) {
        return SHOWN.matcher(shown)
                .results()
                .map(MatchResult::group)
                .filter(number -> number.length() < LONGEST)
                .map(Prose::english);
    }

    /**
     * A number of the text that comes from nowhere.
     *
     * @param cell of text, counted among all cells from 1; 0 for the answer in the notebook's metadata
     * @param line of the cell, from 1
     */
    record Unsupported(String notebook, int cell, int line, String number) implements Sayable {
        @Override
        public String in(Language language) {
            if (cell == 0) {
                return language.text("run.unsupported_answer", notebook, number);
            }
            return language.text("run.unsupported", notebook, Integer.toString(cell), Integer.toString(line), number);
        }
    }

    /** Returns the numbers of the text for which there is no source, in order. */
    List<Unsupported> unsupported(NotebookFile notebook) {
        Set<String> shown = notebook.codeCells().stream()
                .flatMap(cell -> cell.outputs().valueStream())
                .flatMap(output -> numbers(text(output)))
                .collect(Collectors.toSet());
        List<Unsupported> unsupported = new ArrayList<>();
        for (String number : unsupported(notebook.answer().orElse(""), shown)) {
            unsupported.add(new Unsupported(notebook.path().toString(), 0, 1, number));
        }
        List<Cell> cells = notebook.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isCode()) {
                String[] lines = withoutCode(cells.get(i).source()).split("\n", -1);
                for (int line = 0; line < lines.length; line++) {
                    for (String number : unsupported(lines[line], shown)) {
                        unsupported.add(new Unsupported(notebook.path().toString(), i + 1, line + 1, number));
                    }
                }
            }
        }
        return unsupported;
    }

    private List<String> unsupported(String line, Set<String> shown) {
        return NUMBER.matcher(line)
                .results()
                .filter(number -> !isSupported(english(number.group()), line.substring(number.end()), shown))
                .map(MatchResult::group)
                .toList();
    }

    /**
     * Returns whether there is a source for a number.
     *
     * @param after what follows it on its line
     */
    private boolean isSupported(String number, String after, Set<String> shown) {
        boolean isPercentage = PERCENT.matcher(after).matches();
        return isWord(number, after, isPercentage)
                || (isPercentage ? percentages : data).contains(number)
                || isRounded(number, shown);
    }

    /** Returns the text with code and addresses blanked, lines kept. */
    private static String withoutCode(String source) {
        return CODE.matcher(source).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    private static Pattern words(String first) {
        return Pattern.compile(first + ".*", Pattern.DOTALL);
    }

    private static String text(JsonNode output) {
        JsonNode data = output.path("data");
        return NotebookFile.joined(data.isMissingNode() ? output.path("text") : data.path("text/plain"));
    }

    private static boolean isWord(String number, String after, boolean isPercentage) {
        if (isPercentage || UNIT.matcher(after).matches() || !number.matches("[0-9]{1,4}")) {
            return false;
        }
        int value = Integer.parseInt(number);
        return value <= SMALL
                || (value <= LAST_DAY && MONTH.matcher(after).matches())
                || (value >= FIRST_YEAR && value <= LAST_YEAR);
    }

    private static boolean isRounded(String number, Set<String> shown) {
        if (shown.contains(number)) {
            return true;
        }
        BigDecimal meant = new BigDecimal(number);
        return shown.stream()
                .map(BigDecimal::new)
                .filter(value -> value.scale() > meant.scale())
                .anyMatch(value ->
                        value.setScale(meant.scale(), RoundingMode.HALF_UP).compareTo(meant) == 0);
    }

    /**
     * Returns a number in Dutch or English notation with a decimal point and nothing between thousands: what looks like
     * thousands is taken for them.
     */
    private static String english(String number) {
        if (GROUPED.matcher(number).matches()) {
            return number.replaceAll("[.,]", "");
        }
        int point = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        if (point < 0) {
            return number;
        }
        return number.substring(0, point).replaceAll("[.,]", "") + "." + number.substring(point + 1);
    }
}
