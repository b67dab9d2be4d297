package nl.drugmonitor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Sample;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.figures.Unit;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class TablesTest {
    private static final Series EMD = DataOf2025.figures().series("emd_imposed");

    @Test
    void aTableHasTheNamedColumnsAndTheirTypes() {
        Table table = Tables.of(EMD);
        assertThat(table.name()).isEqualTo("EMDs imposed");
        assertThat(table.columnNames())
                .containsExactly(
                        "period", "start", "months", "value", "printed", "status", "hedge", "source", "vintage",
                        "note");
        assertThat(table.types())
                .containsExactly(
                        ColumnType.STRING,
                        ColumnType.LOCAL_DATE,
                        ColumnType.INTEGER,
                        ColumnType.DOUBLE,
                        ColumnType.STRING,
                        ColumnType.STRING,
                        ColumnType.STRING,
                        ColumnType.STRING,
                        ColumnType.STRING,
                        ColumnType.STRING);
    }

    @Test
    void aTableOfReadingsHasARowForEachTheMostPlausibleFirst() {
        Readings readings = Edition.load("ndm-2025").readings().get(1);
        Table table = Tables.of(readings);

        assertThat(table.columnNames())
                .containsExactly("rank", "corrections", "cause", "share", "share_alone", "outside", "then");
        assertThat(table.rowCount()).isEqualTo(readings.readings().size());
        assertThat(table.intColumn("rank").asList().subList(0, 2)).containsExactly(1, 2);
        assertThat(table.stringColumn("corrections").asList())
                .startsWith("cbr_change 39% -> 31%; total_2024 8.160 -> 8.700", "cbr_2024 4.932 -> 4.392");
        assertThat(table.stringColumn("outside").asList()).startsWith("none", "against");
        assertThat(table.stringColumn("then").get(0))
                .isEqualTo("cbr_change -31.1% (31%); total_2024 8,700 (8,700); lichte daling -6.8% (lichte daling)");
        assertThat(table.doubleColumn("share").asList())
                .isSortedAccordingTo(Comparator.<Double>naturalOrder().reversed());
        assertThat(table.doubleColumn("share_alone").getDouble(0))
                .isLessThan(table.doubleColumn("share_alone").getDouble(1));
    }

    @Test
    void aRowIsAnObservationInTheOrderOfTheSeries() {
        Table table = Tables.of(EMD);
        assertThat(table.rowCount()).isEqualTo(EMD.observations().size());
        assertThat(table.stringColumn("source").asList())
                .isEqualTo(EMD.observations().stream()
                        .map(observation -> observation.source().id())
                        .toList());
    }

    @Test
    void everyCellOfARowIsThatOfTheObservation() {
        Observation hedged = Sample.of("2023-04/2023-12", "2.000")
                .hedged("ruim", Hedge.RUIM)
                .marked(Status.U, Status.P)
                .from("s009")
                .published("2023-12")
                .observation();
        Table table = table(hedged);
        assertThat(table.stringColumn("period").get(0)).isEqualTo("2023-04/2023-12");
        assertThat(table.dateColumn("start").get(0)).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(table.intColumn("months").get(0)).isEqualTo(9);
        assertThat(table.doubleColumn("value").get(0)).isEqualTo(2000.0);
        assertThat(table.stringColumn("printed").get(0)).isEqualTo("2.000");
        assertThat(table.stringColumn("status").get(0)).isEqualTo("P U");
        assertThat(table.stringColumn("hedge").get(0)).isEqualTo("ruim");
        assertThat(table.stringColumn("source").get(0)).isEqualTo("s009");
        assertThat(table.stringColumn("vintage").get(0)).isEqualTo("2023-12");
        assertThat(table.stringColumn("note").get(0)).isEmpty();
    }

    @Test
    void aPointIsNotTakenForAComma() {
        assertThat(value("34.877", BuiltInUnits.KILOGRAM)).isEqualTo(34877.0);
        assertThat(value("34,877", BuiltInUnits.PERCENT)).isEqualTo(34.877);
        assertThat(value("8,1 ton", BuiltInUnits.KILOGRAM)).isEqualTo(8100.0);
        assertThat(value("3,4", BuiltInUnits.PER_10000)).isEqualTo(3.4);
    }

    @Test
    void theCocaineOfThePortsIsThirtyFourThousandKilos() {
        Table ports = Tables.of(DataOf2025.figures().series("cocaine_customs_ports"));
        Table factsheet2024 = ports.where(ports.stringColumn("period")
                .isEqualTo("2024")
                .and(ports.stringColumn("source").isEqualTo("ndm-2025-factsheet")));
        assertThat(factsheet2024.doubleColumn("value").asList()).containsExactly(34877.0);
    }

    @Test
    void whereNoHedgeStandsTheCellIsEmpty() {
        assertThat(table(Sample.count("2024", "895")).stringColumn("hedge").get(0))
                .isEmpty();
    }

    @Test
    void eachTableIsFresh() {
        Table first = Tables.of(EMD);
        first.doubleColumn("value").set(0, 0.0);
        first.removeColumns("note");
        Table second = Tables.of(EMD);
        assertThat(second.doubleColumn("value").get(0)).isEqualTo(2182.0);
        assertThat(second.columnNames()).contains("note");
    }

    @Test
    void aSeriesWithoutValuesIsATableWithoutRows() {
        Table table = Tables.of(DataOf2025.figures().series("nitrous_oxide_incidents"));
        assertThat(table.rowCount()).isZero();
        assertThat(table.columnCount()).isEqualTo(10);
    }

    private static double value(String printed, Unit unit) {
        return table(Sample.of("2024", printed).in(unit).observation())
                .doubleColumn("value")
                .get(0);
    }

    private static Table table(Observation observation) {
        return Tables.of(new Series(observation.indicator(), List.of(observation)));
    }
}
