package nl.drugmonitor.column;

import static nl.drugmonitor.column.Made.columns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Computations on tables made at random, with gaps and in any order, against the same worked out cell by cell. */
class ColumnsPropertiesTest {
    private static final int TABLES = 300;
    private static final int FIRST = 2000;
    private static final int YEARS = 12;

    /** The numbers of a table by drug and year; a missing one is NaN, an absent one is not there. */
    private record Cells(Map<String, Double> numbers) {
        static String key(String drug, int year) {
            return drug + year;
        }

        double at(String drug, int year) {
            return numbers.getOrDefault(key(drug, year), Double.NaN);
        }
    }

    private record Case(Table table, Cells cells) {}

    private static Case made(Random random) {
        Map<String, Double> numbers = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (String drug : List.of("a", "b", "c")) {
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                if (random.nextInt(8) > 0) {
                    boolean isMissing = random.nextInt(10) == 0;
                    numbers.put(Cells.key(drug, year), isMissing ? Double.NaN : random.nextInt(50));
                    keys.add(Cells.key(drug, year));
                }
            }
        }
        Collections.shuffle(keys, random);
        Table table = Table.create(StringColumn.create("drug"), IntColumn.create("year"), DoubleColumn.create("n"));
        for (String key : keys) {
            table.stringColumn("drug").append(key.substring(0, 1));
            table.intColumn("year").append(Integer.parseInt(key.substring(1)));
            table.doubleColumn("n").append(numbers.get(key));
        }
        return new Case(table, new Cells(numbers));
    }

    private static void each(java.util.function.BiConsumer<Case, Columns> check) {
        for (int seed = 0; seed < TABLES; seed++) {
            Case made = made(new Random(seed));
            check.accept(made, columns(made.table).by("drug"));
        }
    }

    @FunctionalInterface
    private interface Expected {
        double of(Cells cells, String drug, int year);
    }

    private static void assertCells(Case made, Table result, String column, Expected expected) {
        for (int row = 0; row < result.rowCount(); row++) {
            String drug = result.stringColumn("drug").get(row);
            int year = result.intColumn("year").getInt(row);
            double wanted = expected.of(made.cells, drug, year);
            double got = result.doubleColumn(column).getDouble(row);
            assertThat(Double.isNaN(got)).as(drug + year).isEqualTo(!Double.isFinite(wanted));
            if (Double.isFinite(wanted)) {
                assertThat(got).as(drug + year).isCloseTo(wanted, within(1e-9));
            }
        }
    }

    @Test
    void theChangeIsThatOfTheYearBefore() {
        each((made, columns) -> {
            assertCells(
                    made,
                    columns.change("n"),
                    "n_change",
                    (cells, drug, year) -> cells.at(drug, year) - cells.at(drug, year - 1));
            assertCells(
                    made,
                    columns.percentChange("n"),
                    "n_change_percent",
                    (cells, drug, year) -> 100 * (cells.at(drug, year) / cells.at(drug, year - 1) - 1));
            assertCells(made, columns.lag("n", 3), "n_lag3", (cells, drug, year) -> cells.at(drug, year - 3));
        });
    }

    @Test
    void aMissingResultHasANoteUnlessTheSeriesStartsThere() {
        each((made, columns) -> {
            Table table = columns.percentChange("n");
            for (int row = 0; row < table.rowCount(); row++) {
                String drug = table.stringColumn("drug").get(row);
                int year = table.intColumn("year").getInt(row);
                boolean isFirst = made.cells.numbers.keySet().stream()
                        .filter(key -> key.startsWith(drug))
                        .allMatch(key -> Integer.parseInt(key.substring(1)) >= year);
                boolean hasValue = !table.doubleColumn("n_change_percent").isMissing(row);
                assertThat(table.stringColumn("n_change_percent_note").get(row).isEmpty())
                        .isEqualTo(isFirst || hasValue);
            }
        });
    }

    @Test
    void contributionsAddUpToTheChangeOfTheSumWhereAllPartsAreThere() {
        each((made, columns) -> {
            Table table = columns.contribution("n");
            for (int year = FIRST + 1; year < FIRST + YEARS; year++) {
                double before = sum(made.cells, year - 1);
                double change = 100 * (sum(made.cells, year) - before) / before;
                Table rows = table.where(table.intColumn("year").isEqualTo(year));
                if (Double.isFinite(change)) {
                    assertThat(rows.doubleColumn("n_contribution").sum()).isCloseTo(change, within(1e-9));
                }
            }
        });
    }

    private static double sum(Cells cells, int year) {
        return cells.at("a", year) + cells.at("b", year) + cells.at("c", year);
    }

    @Test
    void sharesOfAPeriodAreAHundredOrNone() {
        each((made, columns) -> {
            Table table = columns.share("n");
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                Table rows = table.where(table.intColumn("year").isEqualTo(year));
                int missing = rows.doubleColumn("n_share").countMissing();
                if (missing == 0 && !rows.isEmpty()) {
                    assertThat(rows.doubleColumn("n_share").sum()).isCloseTo(100, within(1e-9));
                } else {
                    assertThat(missing).isEqualTo(rows.rowCount());
                }
            }
        });
    }

    @Test
    void aCompletedTableHasEveryYearOfEverySeriesAndTheSameChanges() {
        each((made, columns) -> {
            Table complete = columns.complete(FIRST, FIRST + YEARS - 1);
            assertThat(complete.rowCount())
                    .isEqualTo(YEARS * made.table.stringColumn("drug").countUnique());
            assertCells(
                    made,
                    columns(complete).by("drug").change("n"),
                    "n_change",
                    (cells, drug, year) -> cells.at(drug, year) - cells.at(drug, year - 1));
        });
    }

    @Test
    void aJoinHasAsManyRowsAsPairsAndLonelyOnes() {
        for (int seed = 0; seed < TABLES; seed++) {
            Table left = made(new Random(seed)).table;
            Table right = made(new Random(seed + 10_000)).table;
            Join join = Join.of(left, right, "drug", "year");
            int pairs = 0;
            for (int i = 0; i < left.rowCount(); i++) {
                for (int j = 0; j < right.rowCount(); j++) {
                    boolean isPair = left.getString(i, "drug").equals(right.getString(j, "drug"))
                            && left.getString(i, "year").equals(right.getString(j, "year"));
                    pairs += isPair ? 1 : 0;
                }
            }
            assertThat(join.inner().rowCount()).isEqualTo(pairs);
            assertThat(join.leftWithout().rowCount()).isEqualTo(left.rowCount() - pairs);
            assertThat(join.rightWithout().rowCount()).isEqualTo(right.rowCount() - pairs);
            assertThat(join.table().rowCount()).isEqualTo(left.rowCount());
        }
    }
}
