package nl.drugmonitor.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.column.Numbers;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.tablefile.MissingSigns;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/**
 * The numbers of a column as a Dutch text prints them. Texts are all in one notation: that of which every number can
 * be, a count being whole; where both can be and mean other numbers, nothing is read until somebody says which it is.
 */
final class TextNumbers {
    private static final Pattern ENGLISH = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?\\s*%?");

    private final Indicator indicator;
    private final Column<?> column;

    private TextNumbers(Indicator indicator, Column<?> column) {
        this.indicator = indicator;
        this.column = column;
    }

    /**
     * A cell of the column.
     *
     * @param text as it stands there, without stars
     * @param isProvisional whether stars stand behind it
     * @param number none where the cell is empty or holds a sign for a missing value
     */
    record Cell(String text, boolean isProvisional, Optional<Printed> number) {}

    /**
     * Returns the cells of a column.
     *
     * @param decimal the sign before decimals, where somebody named it
     * @throws RefusedException if a text is no number in the unit of the indicator, or nobody can know which
     */
    static List<Cell> of(Indicator indicator, Column<?> column, Optional<Character> decimal) {
        return column instanceof StringColumn
                ? new TextNumbers(indicator, column).texts(decimal)
                : new TextNumbers(indicator, column).numbers();
    }

    private List<Cell> numbers() {
        Numbers numbers = Numbers.of(column);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            int at = row;
            cells.add(new Cell("", false, numbers.at(row).map(number -> dutch(inDutch(number), at))));
        }
        return cells;
    }

    private static String inDutch(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return Language.NL.number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private List<Cell> texts(Optional<Character> decimal) {
        List<Cell> dutch = new ArrayList<>();
        List<Cell> english = new ArrayList<>();
        Optional<RefusedException> noDutch = Optional.empty();
        boolean isEnglish = true;
        Optional<Integer> differing = Optional.empty();
        for (int row = 0; row < column.size(); row++) {
            Cell cell = cell(row);
            Optional<Printed> inEnglish = cell.text.isEmpty() ? Optional.empty() : english(cell.text);
            isEnglish &= cell.text.isEmpty() || inEnglish.isPresent();
            english.add(new Cell(cell.text, cell.isProvisional, inEnglish));
            Optional<Printed> inDutch = Optional.empty();
            try {
                int at = row;
                inDutch = Optional.of(cell.text).filter(text -> !text.isEmpty()).map(text -> dutch(text, at));
            } catch (RefusedException e) {
                noDutch = noDutch.or(() -> Optional.of(e));
            }
            dutch.add(new Cell(cell.text, cell.isProvisional, inDutch));
            boolean isOther = inDutch.isPresent()
                    && inEnglish.isPresent()
                    && !inDutch.get().value().equals(inEnglish.get().value());
            if (isOther && differing.isEmpty()) {
                differing = Optional.of(row);
            }
        }
        boolean isOpen = noDutch.isEmpty() && isEnglish && differing.isPresent() && decimal.isEmpty();
        if (isOpen) {
            throw RefusedException.of(
                    "take_ambiguous", column.name(), differing.get() + 1, dutch.get(differing.get()).text);
        }
        boolean takesEnglish = decimal.map(sign -> sign == '.').orElse(noDutch.isPresent() && isEnglish);
        if (takesEnglish && !isEnglish) {
            throw RefusedException.of("take_no_english", column.name());
        }
        if (!takesEnglish && noDutch.isPresent()) {
            throw noDutch.get();
        }
        return takesEnglish ? english : dutch;
    }

    /** Returns a cell without the stars that mark it as provisional; without text where it is a sign for nothing. */
    private Cell cell(int row) {
        String text = column.isMissing(row) ? "" : column.getString(row).strip();
        String plain = text.replaceFirst("\\s*\\*+$", "");
        return new Cell(
                MissingSigns.known().isSign(plain) ? "" : plain, plain.length() < text.length(), Optional.empty());
    }

    private Printed dutch(String text, int row) {
        Printed printed;
        try {
            printed = indicator.unit().read(text);
        } catch (RefusedException e) {
            throw RefusedException.of("take_no_number", column.name(), row + 1, e);
        }
        if (!canBe(printed)) {
            throw RefusedException.of("take_not_whole", column.name(), row + 1, text);
        }
        return printed;
    }

    /** Returns a number in English notation as a Dutch text prints it, if it is one. */
    private Optional<Printed> english(String text) {
        if (!ENGLISH.matcher(text).matches()) {
            return Optional.empty();
        }
        String percent = text.endsWith("%") ? "%" : "";
        BigDecimal number =
                new BigDecimal(text.replace("%", "").replace(",", "").strip());
        Printed printed = indicator.unit().read(Language.NL.number(number) + percent);
        return Optional.of(printed).filter(this::canBe);
    }

    /** Returns whether a number can be one of the indicator: a count is whole, and has no decimals of its own. */
    private boolean canBe(Printed printed) {
        boolean hasDecimals = printed.number().scale() > 0 && printed.factor().compareTo(BigDecimal.ONE) == 0;
        return !indicator.unit().isOfEvents() || (printed.value().isWhole() && !hasDecimals);
    }
}
