package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.manuscript.Grid;
import nl.drugmonitor.manuscript.Span;

/** Reads the tables of a text: each number is a figure of its row and column, and a row of totals is a sum. */
final class TableFigures {
    private static final Set<String> TOTALS = Set.of("totaal", "total", "samen", "alle", "totalen", "som");

    private final String text;
    private final Lexicon lexicon;
    private final Grid grid;
    private final int number;
    private final Map<Span, List<Item>> items = new HashMap<>();
    private final List<Parsed> rows = new ArrayList<>();

    private TableFigures(String text, Lexicon lexicon, Grid grid, int number) {
        this.text = text;
        this.lexicon = lexicon;
        this.grid = grid;
        this.number = number;
    }

    /**
     * Reads a table.
     *
     * @param number of the table, from 0, which keeps its rows apart from passages
     * @param before how many numbers of the text stand before it
     */
    static TableFigures of(String text, Lexicon lexicon, Grid grid, int number, int before) {
        TableFigures table = new TableFigures(text, lexicon, grid, number);
        table.read(before);
        return table;
    }

    /** Returns each row that holds numbers, as a sentence without words; what could not be read is an item of it. */
    List<Parsed> rows() {
        return rows;
    }

    private void read(int before) {
        int count = before;
        Set<Span> seen = new HashSet<>(); // a merged cell stands in each of its rows and columns
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Span> cells = grid.rows().get(row);
            List<Placed> placed = new ArrayList<>();
            Sentence sentence = sentence(
                    cells, cells.stream().filter(cell -> !seen.contains(cell)).distinct());
            for (int column = 0; column < cells.size(); column++) {
                boolean isNew = seen.add(cells.get(column));
                Optional<Quantity> quantity = isNew ? quantity(cells.get(column)) : Optional.empty();
                if (quantity.isPresent() && (row > 0 || column > 0)) {
                    count++;
                    placed.add(placed(sentence, quantity.get(), row, column, "n" + count));
                }
            }
            if (!placed.isEmpty() || sentence.size() > 0) {
                rows.add(new Parsed(sentence, placed, pairs(placed)));
            }
        }
    }

    /** Returns a row as a sentence, of which the items are those of its cells that hold an unreadable number. */
    private Sentence sentence(List<Span> cells, Stream<Span> own) {
        Span span = cells.isEmpty() ? new Span(0, 0) : cells.get(0).to(cells.get(cells.size() - 1));
        String words = span.in(text).replaceAll("\\s+", " ");
        return new Sentence(
                -1 - number, words, span, own.flatMap(this::unreadable).toList());
    }

    private List<Item> items(Span cell) {
        return items.computeIfAbsent(cell, this::parsed);
    }

    private List<Item> parsed(Span cell) {
        List<Token> tokens = Tokens.of(text, cell, lexicon);
        return tokens.isEmpty() ? List.of() : SentenceItems.ofCell(tokens, lexicon);
    }

    /** Returns the number that a cell holds, if it holds one and nothing else. */
    private Optional<Quantity> quantity(Span cell) {
        List<Item> items = items(cell);
        return items.size() == 1 && items.get(0).isQuantity()
                ? Optional.of(items.get(0).quantity())
                : Optional.empty();
    }

    private Stream<Item> unreadable(Span cell) {
        List<Item> items = items(cell);
        return items.stream().filter(item -> items.size() == 1 && item.content() instanceof Item.NotReadable);
    }

    private boolean isUnreadable(Span cell) {
        return unreadable(cell).findAny().isPresent();
    }

    private boolean isNumber(Span cell) {
        return quantity(cell).isPresent() || isUnreadable(cell);
    }

    private Optional<Moment> time(Span cell) {
        List<Item> items = items(cell);
        return items.size() == 1 && items.get(0).content() instanceof Item.Time time
                ? Optional.of(time.moment())
                : Optional.empty();
    }

    private Placed placed(Sentence sentence, Quantity quantity, int row, int column, String id) {
        Optional<Span> head = head(row, column);
        Optional<Span> label = label(row, column);
        Optional<Moment> time = head.flatMap(this::time).or(() -> label.flatMap(this::time));
        String noun = label.filter(cell -> time(cell).isEmpty())
                .or(() -> head.filter(cell -> time(cell).isEmpty()))
                .map(cell -> cell.in(text).strip().toLowerCase(Locale.ROOT))
                .orElse("");
        PrintedFigure figure = PrintedFigure.of(id, quantity.kind(), quantity.printed());
        Span span = grid.rows().get(row).get(column);
        Mention mention = new Mention(figure, span, quantity.text(), time, noun, List.of());
        return new Placed(sentence, column, quantity, mention, Role.LEVEL, 0, "");
    }

    /** Returns the nearest cell above a number that holds no number itself. */
    private Optional<Span> head(int row, int column) {
        for (int above = row - 1; above >= 0; above--) {
            List<Span> cells = grid.rows().get(above);
            boolean isHead = column < cells.size()
                    && !isNumber(cells.get(column))
                    && !cells.get(column).in(text).isBlank();
            if (isHead) {
                return Optional.of(cells.get(column));
            }
        }
        return Optional.empty();
    }

    /** Returns the nearest cell to the left of a number that holds no number itself. */
    private Optional<Span> label(int row, int column) {
        List<Span> cells = grid.rows().get(row);
        for (int left = column - 1; left >= 0; left--) {
            boolean isLabel =
                    !isNumber(cells.get(left)) && !cells.get(left).in(text).isBlank();
            if (isLabel) {
                return Optional.of(cells.get(left));
            }
        }
        return Optional.empty();
    }

    /** Pairs the numbers of a row that are of two years beside each other. */
    private static List<Pair> pairs(List<Placed> row) {
        List<Pair> pairs = new ArrayList<>();
        for (Placed from : row) {
            Optional<Integer> year = Pairs.year(from);
            row.stream()
                    .filter(to -> year.isPresent()
                            && Pairs.year(to)
                                    .filter(each -> each == year.get() + 1)
                                    .isPresent())
                    .findFirst()
                    .flatMap(to -> Pairs.pair(from, to))
                    .ifPresent(pairs::add);
        }
        return pairs;
    }

    /** Returns the sums that rows of totals make of the rows above them; columns may be of something else. */
    List<Draft> sums() {
        List<Draft> drafts = new ArrayList<>();
        List<Parsed> above = new ArrayList<>();
        for (Parsed row : rows) {
            boolean isTotal = !row.numbers().isEmpty()
                    && row.numbers().stream()
                            .allMatch(number -> TOTALS.contains(number.noun().split("[ :]")[0]));
            if (!isTotal) {
                above.add(row);
                continue;
            }
            for (Placed total : row.numbers()) {
                List<Placed> terms = above.stream()
                        .flatMap(other -> other.numbers().stream())
                        .filter(number ->
                                number.at() == total.at() && number.quantity().isCount())
                        .toList();
                if (terms.size() >= 2 && total.quantity().isCount() && isReadBetween(above.get(0), total)) {
                    Credible.list(Sums.draft(row.sentence(), terms, total, total.noun()))
                            .ifPresent(drafts::add);
                }
            }
            above.clear();
        }
        return drafts;
    }

    /** Returns whether each number of a column could be read from a row to the number of its total. */
    private boolean isReadBetween(Parsed first, Placed total) {
        return grid.rows().stream()
                .filter(cells -> cells.size() > total.at())
                .map(cells -> cells.get(total.at()))
                .filter(cell -> cell.start() >= first.sentence().span().start()
                        && cell.end() < total.mention().span().start())
                .noneMatch(this::isUnreadable);
    }
}
