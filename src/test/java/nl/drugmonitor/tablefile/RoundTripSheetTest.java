package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that a spreadsheet holds are read back as they are, or refused; no value differs in silence. */
class RoundTripSheetTest {
    private static final int TABLES = 1_500;

    @TempDir
    private Path folder;

    @Test
    void readsEachSheetBackOrRefusesItUntilOneOptionDecides() throws IOException {
        int right = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            RandomSheet sheet = new RandomSheet(seed);
            Path file = folder.resolve("sheet.xlsx");
            sheet.write(file);
            try {
                check(sheet, TableFile.of(file));
                right++;
            } catch (InvalidInputException e) {
                TableFile decided = e.getMessage().contains(".header(")
                        ? TableFile.of(file).header(sheet.headerLines())
                        : TableFile.of(file);
                check(sheet, decided);
            }
        }
        assertThat(right).isGreaterThan(TABLES * 97 / 100);
    }

    private static void check(RandomSheet sheet, TableFile file) {
        TableReading reading = file.reading();
        sheet.leaveOut(reading.report().skippedTexts());
        assertThat(RoundTripTest.differences(sheet.columns(), sheet.cells(), sheet::name, reading))
                .as(() -> sheet + "\n" + reading.report())
                .isEmpty();
    }
}
