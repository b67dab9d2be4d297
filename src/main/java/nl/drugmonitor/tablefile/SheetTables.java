package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.Place;

/** Finds tables that stand beside each other or below each other on one sheet, so that none is taken for a part. */
final class SheetTables {
    /** Columns next to each other, with an empty one on both sides. */
    private record Block(int first, int last) {
        private int width() {
            return last - first + 1;
        }
    }

    private final CellSource source;
    private final Layout layout;
    private final MissingSigns missing;
    private final NumberText number = new NumberText();
    private final List<BitSet> numbers = new ArrayList<>();
    private final List<BitSet> texts = new ArrayList<>();
    private final List<BitSet> filled = new ArrayList<>();
    private final List<String> firstCells = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    SheetTables(CellSource source, Layout layout, List<KeptColumn> kept, MissingSigns missing) {
        this.source = source;
        this.layout = layout;
        this.missing = missing;
        kept.forEach(this::look);
    }

    private void look(KeptColumn column) {
        BitSet isNumber = new BitSet();
        BitSet isText = new BitSet();
        BitSet isFilled = new BitSet();
        boolean isFirst = numbers.isEmpty();
        int row = 0;
        for (Cell cell : column) {
            boolean isNumeric = isNumeric(cell);
            isNumber.set(row, isNumeric);
            isText.set(row, cell.kind() == CellKind.TEXT && !isNumeric && !cell.isEmpty() && !missing.isSign(cell));
            isFilled.set(row, !cell.isEmpty());
            if (isFirst) {
                firstCells.add(cell.text());
                lines.add(cell.line());
            }
            row++;
        }
        numbers.add(isNumber);
        texts.add(isText);
        filled.add(isFilled);
    }

    private boolean isNumeric(Cell cell) {
        if (cell.kind() != CellKind.TEXT) {
            return cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.DATE;
        }
        number.look(cell);
        return number.isNumber();
    }

    /** Returns why the sheet holds two tables; nothing if it shows one. */
    Optional<Fault> second() {
        return beside().or(this::below);
    }

    /** Returns the cells of the table that the sheet shows as one, where anything stands in them. */
    List<CellRange> shownAsOne() {
        return source.merged().stream()
                .filter(range -> range.isLarge() && range.firstColumn() < filled.size())
                .filter(range -> {
                    int row = Collections.binarySearch(lines, range.firstLine());
                    return row >= 0 && filled.get(range.firstColumn()).get(row);
                })
                .sorted(Comparator.comparingLong(CellRange::firstLine).thenComparingInt(CellRange::firstColumn))
                .toList();
    }

    private Optional<Fault> beside() {
        List<Block> blocks = blocks();
        return blocks.stream()
                .skip(1)
                .filter(block -> isTable(blocks.get(0), block))
                .findFirst()
                .map(block -> beside(blocks, block, "tables_beside"));
    }

    private Fault beside(List<Block> blocks, Block block, String key) {
        CellRange right =
                CellRange.columns(block.first(), blocks.get(blocks.size() - 1).last());
        CellRange left =
                CellRange.columns(0, blocks.get(blocks.indexOf(block) - 1).last());
        return Fault.of(
                source.place(Math.max(1, layout.firstLine() - 1), block.first()),
                key,
                source.range(left),
                source.range(right));
    }

    /** Returns what to note where columns behind an empty one start with texts, and are read as part of the table. */
    Optional<Fault> perhapsBeside() {
        List<Block> blocks = blocks();
        return blocks.stream()
                .skip(1)
                .filter(block -> block.width() > 1 && isOfTexts(block.first()))
                .findFirst()
                .map(block -> beside(blocks, block, "perhaps_beside"));
    }

    private boolean isOfTexts(int column) {
        return texts.get(column).cardinality() > numbers.get(column).cardinality();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (int column = 0; column <= layout.width(); column++) {
            boolean isEnd = column == layout.width()
                    || (filled.get(column).isEmpty()
                            && !layout.columns().get(column).isNamed());
            if (isEnd) {
                if (column > first) {
                    blocks.add(new Block(first, column - 1));
                }
                first = column + 1;
            }
        }
        return blocks;
    }

    /** Returns whether a block has names of rows of its own, and other rows than the first one. */
    private boolean isTable(Block left, Block right) {
        String name = layout.columns().get(right.first()).printed();
        String leftName = layout.columns().get(left.first()).printed();
        if (right.width() < 2 || (!name.isEmpty() && name.equals(leftName))) {
            return right.width() > 1;
        }
        BitSet differing = rows(left);
        int most = Math.max(differing.cardinality(), rows(right).cardinality());
        differing.xor(rows(right));
        boolean hasLabels = !texts.get(right.first()).isEmpty();
        return hasLabels && differing.cardinality() * 5 > most;
    }

    private BitSet rows(Block block) {
        BitSet rows = new BitSet();
        for (int column = block.first(); column <= block.last(); column++) {
            rows.or(filled.get(column));
        }
        return rows;
    }

    /** Returns a row of names below an empty row: texts where all else are numbers, or the name of the first column. */
    private Optional<Fault> below() {
        List<Integer> numeric = IntStream.range(0, numbers.size())
                .filter(column -> isOfNumbers(column))
                .boxed()
                .toList();
        return IntStream.range(1, lines.size())
                .filter(row -> isBelowEmpty(row) && (isNames(row, numeric) || isFirstName(row)))
                .boxed()
                .findFirst()
                .map(this::below);
    }

    private boolean isOfNumbers(int column) {
        int count = numbers.get(column).cardinality();
        return count > 1 && count > texts.get(column).cardinality();
    }

    /** Returns whether an empty row parts this row, or the one above with its title, from the table. */
    private boolean isBelowEmpty(int row) {
        return lines.get(row) - lines.get(row - 1) > 1
                || (row > 1 && count(row - 1) == 1 && lines.get(row - 1) - lines.get(row - 2) > 1);
    }

    private long count(int row) {
        return filled.stream().filter(column -> column.get(row)).count();
    }

    private boolean isNames(int row, List<Integer> numeric) {
        return numeric.stream().filter(column -> texts.get(column).get(row)).count() > 1
                && numbers.stream().noneMatch(column -> column.get(row));
    }

    private boolean isFirstName(int row) {
        String name = layout.headers().isEmpty()
                ? ""
                : layout.headers().get(layout.headers().size() - 1).cell(0);
        return !name.isEmpty() && name.equals(firstCells.get(row)) && count(row) > 1;
    }

    private Fault below(int row) {
        long first = layout.headers().isEmpty()
                ? lines.get(0)
                : layout.headers().get(0).line();
        int above = row - 1;
        if (lines.get(row) - lines.get(above) == 1) {
            above--;
        }
        int last = layout.width() - 1;
        Place place = source.place(lines.get(row), 0);
        return Fault.of(
                place,
                "tables_below",
                firstCells.get(row),
                source.range(new CellRange(first, 0, lines.get(above), last)),
                source.range(new CellRange(lines.get(row), 0, lines.get(lines.size() - 1), last)));
    }
}
