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
 * The numbers in the text of a notebook. Each must be produced by one of its cells, or stand in the data: in this form,
 * or rounded to it. English and Dutch notation count as one.
 *
 * <p>Years, days of the month and other small whole numbers are words rather than figures, and are left out.
 */
final class Prose {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,/-])[0-9](?:[0-9.,]*[0-9])?(?![\\w-])");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`|\\]\\([^)]*\\)|https?://\\S+");
    private static final int SMALL = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Set<BigDecimal> known = new HashSet<>();

    Prose(Figures figures, Edition edition) {
        for (Series series : figures.all()) {
            for (Observation value : series.observations()) {
                addAll(value.printed().text());
            }
        }
        for (Figure figure : edition.figures()) {
            addAll(figure.printed().text());
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
            return notebook + ": text in cell " + cell + " of all, line " + line + ": no cell and no data file gives "
                    + number + "; let a cell compute it, or take it out";
        }
    }

    /** Returns the numbers of the text for which there is no source, in order. */
    List<Unsupported> unsupported(NotebookFile notebook) {
        Set<BigDecimal> produced = new HashSet<>(known);
        for (Cell cell : notebook.codeCells()) {
            produced.addAll(numbersIn(cell.source()));
            for (JsonNode output : cell.outputs()) {
                produced.addAll(numbersIn(text(output)));
            }
        }
        List<Unsupported> unsupported = new ArrayList<>();
        List<Cell> cells = notebook.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isCode()) {
                String[] lines = withoutCode(cells.get(i).source()).split("\n", -1);
                for (int line = 0; line < lines.length; line++) {
                    Matcher matcher = NUMBER.matcher(lines[line]);
                    while (matcher.find()) {
                        if (!isWord(matcher.group()) && !isIn(produced, matcher.group())) {
                            unsupported.add(
                                    new Unsupported(notebook.path().toString(), i + 1, line + 1, matcher.group()));
                        }
                    }
                }
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

    private static boolean isWord(String number) {
        if (number.matches("[0-9]{1,4}")) {
            int value = Integer.parseInt(number);
            return value <= SMALL || (value >= FIRST_YEAR && value <= LAST_YEAR);
        }
        return false;
    }

    private static boolean isIn(Set<BigDecimal> produced, String number) {
        for (BigDecimal meant : meanings(number)) {
            for (BigDecimal value : produced) {
                if (value.compareTo(meant) == 0 || rounds(value, meant)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean rounds(BigDecimal value, BigDecimal to) {
        return value.scale() > to.scale()
                && value.setScale(to.scale(), RoundingMode.HALF_UP).compareTo(to) == 0;
    }

    private void addAll(String text) {
        known.addAll(numbersIn(text));
    }

    private static Set<BigDecimal> numbersIn(String text) {
        Set<BigDecimal> numbers = new HashSet<>();
        Matcher matcher = Pattern.compile("[0-9](?:[0-9.,_]*[0-9])?").matcher(text);
        while (matcher.find()) {
            numbers.addAll(meanings(matcher.group().replace("_", "")));
        }
        return numbers;
    }

    /** Returns the values that a number may have, for 4.932 is a count in Dutch and a fraction in English. */
    private static Set<BigDecimal> meanings(String number) {
        Set<BigDecimal> meanings = new HashSet<>();
        add(meanings, number, "[0-9]{1,3}([.][0-9]{3})*(,[0-9]+)?", '.', ',');
        add(meanings, number, "[0-9]{1,3}(,[0-9]{3})*([.][0-9]+)?", ',', '.');
        add(meanings, number, "[0-9]+([.][0-9]+)?", ' ', '.');
        add(meanings, number, "[0-9]+(,[0-9]+)?", ' ', ',');
        return meanings;
    }

    private static void add(Set<BigDecimal> meanings, String number, String form, char thousands, char point) {
        if (number.matches(form)) {
            String plain = number.replace(String.valueOf(thousands), "").replace(point, '.');
            meanings.add(new BigDecimal(plain));
        }
    }
}
