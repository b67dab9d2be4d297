package nl.drugmonitor.column;

import static nl.drugmonitor.column.Made.cells;
import static nl.drugmonitor.column.Made.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class JoinTest {
    private static final Table LEFT = table("year,n\n2022,1\n2023,2\n2024,3\n");
    private static final Table RIGHT = table("year,m\n2023,20\n2024,30\n2025,40\n");

    @Test
    void everyRowOfTheLeftTableStays() {
        Join join = Join.of(LEFT, RIGHT, "year");
        assertThat(join.table().columnNames()).containsExactly("year", "n", "m");
        assertThat(cells(join.table(), "m")).containsExactly("-", "20", "30");
        assertThat(cells(join.leftWithout(), "year")).containsExactly("2022");
        assertThat(cells(join.rightWithout(), "year")).containsExactly("2025");
        assertThat(cells(join.inner(), "n")).containsExactly("2", "3");
        assertThat(join.in(Language.EN))
                .isEqualTo("3 rows on the left: 1 found none, 0 several; 3 rows on the right: 1 found none,"
                        + " 0 several");
    }

    @Test
    void yearsAsTextAndAsNumbersMatch() {
        Table texts = table("period,m\n2023,20\n 2024 ,30\n");
        assertThat(cells(Join.of(LEFT, texts, "year = period").table(), "m")).containsExactly("-", "20", "30");
        Table doubles = table("year,m\n2023.0,20\n2024.0,30\n");
        assertThat(cells(Join.of(LEFT, doubles, "year").table(), "m")).containsExactly("-", "20", "30");
    }

    @Test
    void blanksAroundAKeyDoNotCount() {
        Table left = Table.create(StringColumn.create("code", "GM1680    ", "GM0363"));
        Table right = Table.create(StringColumn.create("code", "GM1680"), StringColumn.create("name", "Aa en Hunze"));
        assertThat(cells(Join.of(left, right, "code").table(), "name")).containsExactly("Aa en Hunze", "");
    }

    @Test
    void aMissingKeyMatchesNothing() {
        Table some = table("year,n\n,1\n2023,2\n");
        Join join = Join.of(some, table("year,m\n,10\n2023,20\n"), "year");
        assertThat(cells(join.table(), "m")).containsExactly("-", "20");
    }

    @Test
    void severalOnOneSideAreCounted() {
        Table drugs = table("drug,year,m\na,2023,20\nb,2023,21\na,2024,30\n");
        Join join = Join.of(LEFT, drugs, "year");
        assertThat(cells(join.table(), "n")).containsExactly("1", "2", "2", "3");
        assertThat(join.leftWithSeveral()).isEqualTo(1);
        assertThatThrownBy(join::oneToOne)
                .isInstanceOf(RefusedException.class)
                .hasMessage("1 row on the left and 0 on the right found several");
        Join back = Join.of(drugs, LEFT, "year");
        assertThat(back.leftWithSeveral()).isZero();
        assertThat(back.rightWithSeveral()).isEqualTo(1);
        assertThat(back.table().rowCount()).isEqualTo(3);
    }

    @Test
    void severalOnBothSidesAreRefusedUnlessAskedFor() {
        Table drugs = table("drug,year,m\na,2023,20\nb,2023,21\n");
        Table regions = table("region,year,n\nx,2023,1\ny,2023,2\n");
        assertThatThrownBy(() -> Join.of(drugs, regions, "year"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("these stand several times in both tables, and their rows would multiply: 2023."
                        + " Join by more columns than year, or call manyToMany");
        assertThat(Join.manyToMany(drugs, regions, "year").table().rowCount()).isEqualTo(4);
    }

    @Test
    void aRowThatFindsNoneCanBeRefused() {
        assertThatThrownBy(() -> Join.of(LEFT, RIGHT, "year").complete())
                .hasMessage("1 of 3 rows on the left found none; leftWithout() has them");
        assertThat(Join.of(RIGHT.first(2), LEFT, "year").complete().table().rowCount())
                .isEqualTo(2);
    }

    @Test
    void aColumnOfBothTablesStandsOnceIfItIsTheSame() {
        Table left = table("period,year,n\n2023,2023,1\n2024,2024,2\n");
        Table same = table("period,year,m\n2023,2023,10\n2024,2024,20\n");
        assertThat(Join.of(left, same, "period").table().columnNames()).containsExactly("period", "year", "n", "m");
        Table other = table("period,n\n2023,10\n2024,20\n");
        Join join = Join.of(left, other, "period");
        assertThat(join.table().columnNames()).containsExactly("period", "year", "n", "n_2");
        assertThat(join.in(Language.EN)).endsWith("; renamed: n_2");
    }

    @Test
    void aKeyMustBeThere() {
        assertThatThrownBy(() -> Join.of(LEFT, RIGHT, "jaar"))
                .hasMessage("no column \"jaar\" in the table. Write one of: year, n.");
        assertThatThrownBy(() -> Join.of(LEFT, RIGHT)).hasMessage("name the column by which the tables are joined");
    }
}
