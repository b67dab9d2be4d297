package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Series;
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
    private static final Pattern PERCENT = Pattern.compile("\\s?(%|percent|per cent|points).*", Pattern.DOTALL);
    private static final Pattern UNIT =
            Pattern.compile("\\s?(times|kg|kilos|tonnes|thousand|million).*", Pattern.DOTALL);
    private static final Pattern MONTH = Pattern.compile(
            "\\s(January|February|March|April|May|June|July|August|September|October|November|December).*",
            Pattern.DOTALL);
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
        for (Series series : figures.all()) {
            for (Observation value : series.observations()) {
                add(value.printed().text());
            }
        }
        for (Figure figure : edition.figures()) {
            add(figure.printed().text());
        }
    }

    private void add(String printed) {
        Matcher matcher = SHOWN.matcher(printed);
        while (matcher.find()) {
            (printed.contains("%") ? percentages : data).add(english(matcher.group()));
        }
    }

    /**
     * A number of the text that comes from nowhere.
     *
     * @param cell of text, counted among all cells from 1
     * @param line of the cell, from 1
     */
    record Unsupported(String notebook, int cell, int line, String number) {
        @Override
        public String toString() {
            return notebook + ": text in cell " + cell + " of all, line " + line
                    + ": no cell shows and no data file has " + number + "; let a cell compute it, or take it out";
        }
    }

    /** Returns the numbers of the text for which there is no source, in order. */
    List<Unsupported> unsupported(NotebookFile notebook) {
        Set<String> shown = new HashSet<>();
        for (Cell cell : notebook.codeCells()) {
            for (JsonNode output : cell.outputs()) {
                Matcher matcher = SHOWN.matcher(text(output));
                while (matcher.find()) {
                    if (matcher.group().length() < LONGEST) {
                        shown.add(english(matcher.group()));
                    }
                }
            }
        }
        List<Unsupported> unsupported = new ArrayList<>();
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
        List<String> unsupported = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(line);
        while (matcher.find()) {
            String after = line.substring(matcher.end());
            boolean isPercentage = PERCENT.matcher(after).matches();
            Set<String> known = isPercentage ? percentages : data;
            String number = english(matcher.group());
            if (!isWord(number, after, isPercentage) && !known.contains(number) && !isRounded(number, shown)) {
                unsupported.add(matcher.group());
            }
        }
        return unsupported;
    }

    /** Returns the text with code and addresses blanked, lines kept. */
    private static String withoutCode(String source) {
        return CODE.matcher(source).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
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
        for (String one : shown) {
            BigDecimal value = new BigDecimal(one);
            if (value.scale() > meant.scale()
                    && value.setScale(meant.scale(), RoundingMode.HALF_UP).compareTo(meant) == 0) {
                return true;
            }
        }
        return false;
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
