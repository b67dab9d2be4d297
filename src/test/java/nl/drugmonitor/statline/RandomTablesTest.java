package nl.drugmonitor.statline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/** Tables at random, written in each form of StatLine: each value is read back, and each missing one is missing. */
class RandomTablesTest {
    private static final int TABLES = 100;

    @TempDir
    Path folder;

    /** A value of a measure, or a sign for why there is none. */
    private record Value(String text) {
        boolean isMissing() {
            return text.equals(".") || text.isEmpty();
        }

        static Value of(Random random, int decimals) {
            if (random.nextInt(8) == 0) {
                return new Value(random.nextBoolean() ? "." : "");
            }
            long digits = random.nextLong(-1_000, random.nextBoolean() ? 1_000_000_000_000L : 1_000L);
            return new Value(BigDecimal.valueOf(digits, decimals).toPlainString());
        }
    }

    private record Written(List<String> codes, List<Integer> decimals, List<List<Value>> rows) {
        static Written of(Random random) {
            List<Integer> decimals =
                    random.ints(1 + random.nextInt(4), 0, 4).boxed().toList();
            List<String> codes = new ArrayList<>();
            List<List<Value>> rows = new ArrayList<>();
            int count = 1 + random.nextInt(12);
            for (int row = 0; row < count; row++) {
                codes.add((2000 + row) + "JJ00");
                List<Value> values = new ArrayList<>();
                for (int each : decimals) {
                    values.add(Value.of(random, each));
                }
                rows.add(values);
            }
            return new Written(codes, decimals, rows);
        }

        private String measures() {
            StringBuilder lines = new StringBuilder("Identifier;MeasureGroupId;Index;Title;DataType;Unit;Decimals\n");
            for (int i = 0; i < decimals.size(); i++) {
                lines.append("M%d;;%d;Maat %d;Double;aantal;%d%n".formatted(i, i, i, decimals.get(i)));
            }
            return lines.toString();
        }

        private String csv() {
            StringBuilder lines = new StringBuilder("Id;Measure;Perioden;Value;StringValue;ValueAttribute\n");
            for (int row = 0; row < rows.size(); row++) {
                for (int i = 0; i < decimals.size(); i++) {
                    Value value = rows.get(row).get(i);
                    String cell = value.isMissing()
                            ? ";;" + (value.text().isEmpty() ? "Impossible" : "Confidential")
                            : value.text().replace('.', ',') + ";;None";
                    lines.append("%d;M%d;%s;%s%n".formatted(row, i, codes.get(row), cell));
                }
            }
            return lines.toString();
        }

        private String json() {
            List<String> cells = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                for (int i = 0; i < decimals.size(); i++) {
                    Value value = rows.get(row).get(i);
                    cells.add(
                            "{\"Id\": 0, \"Measure\": \"M%d\", \"Perioden\": \"%s\", \"Value\": %s, \"ValueAttribute\": \"%s\"}"
                                    .formatted(
                                            i,
                                            codes.get(row),
                                            value.isMissing() ? "null" : value.text(),
                                            value.isMissing() ? "Confidential" : "None"));
                }
            }
            return "{\"value\": [" + String.join(", ", cells) + "]}";
        }

        private String portal() {
            StringBuilder lines = new StringBuilder("\uFEFF\"ID\";\"Perioden\"");
            for (int i = 0; i < decimals.size(); i++) {
                lines.append(";\"Maat_").append(i).append('"');
            }
            for (int row = 0; row < rows.size(); row++) {
                lines.append("\r\n\"")
                        .append(row)
                        .append("\";\"")
                        .append(codes.get(row))
                        .append('"');
                lines.append(rows.get(row).stream()
                        .map(value -> ";\"" + (value.text().isEmpty() ? "" : "%15s".formatted(value.text())) + '"')
                        .collect(Collectors.joining()));
            }
            return lines.toString();
        }
    }

    @Test
    void eachFormIsReadBackAsItWasWritten() {
        Random random = new Random(20261129);
        for (int number = 0; number < TABLES; number++) {
            Written written = Written.of(random);
            Path zip = folder.resolve("csv" + number);
            Path json = folder.resolve("json" + number);
            Path portal = folder.resolve("portal" + number);
            List.of(zip, json, portal).forEach(place -> place.toFile().mkdir());
            Kept.write(zip.resolve("MeasureCodes.csv"), written.measures());
            Kept.write(zip.resolve("Observations.csv"), written.csv());
            Kept.write(json.resolve("MeasureCodes.csv"), written.measures());
            Kept.write(json.resolve("Observations.json"), written.json());
            Kept.write(portal.resolve("99998NED_UntypedDataSet_29112026_120000.csv"), written.portal());

            check(written, zip, "Maat ");
            check(written, json, "Maat ");
            check(written, portal, "Maat_");
        }
    }

    private static void check(Written written, Path place, String name) {
        StatLineTable read = StatLine.reading(place, Language.EN);
        Table table = read.table();

        assertThat(read.faults()).as(place.toString()).isEmpty();
        assertThat(table.stringColumn("Perioden_code").asList()).isEqualTo(written.codes());
        for (int i = 0; i < written.decimals().size(); i++) {
            NumericColumn<?> column = (NumericColumn<?>) table.column(name + i);
            for (int row = 0; row < written.rows().size(); row++) {
                Value value = written.rows().get(row).get(i);
                assertThat(column.isMissing(row))
                        .as(place + " " + name + i + ":" + row)
                        .isEqualTo(value.isMissing());
                if (value.isMissing()) {
                    assertThat(table.stringColumn(name + i + "_missing").get(row))
                            .isNotEmpty();
                } else {
                    assertThat(new BigDecimal(column.getString(row))).isEqualByComparingTo(value.text());
                }
            }
        }
    }
}
