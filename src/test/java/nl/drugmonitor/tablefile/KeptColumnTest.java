package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptColumnTest {
    private static final long SEED = 20261129;
    private static final int ROWS = 20_000;

    /** Returns a number, one of a few names, a name that stands once, a long text, or nothing. */
    private static String random(Random random, int row) {
        return switch (random.nextInt(7)) {
            case 0 -> Integer.toString(random.nextInt(100_000));
            case 1 -> Integer.toString(random.nextInt(3000)) + "." + random.nextInt(100);
            case 2 -> "name " + random.nextInt(5);
            case 3 -> "name of row " + row;
            case 4 -> "x".repeat(random.nextInt(3000));
            case 5 -> " " + random.nextInt(10) + " ";
            default -> "";
        };
    }

    @Test
    void showsEachCellAsItWasGiven() {
        Random random = new Random(SEED);
        LongArrayList lines = new LongArrayList();
        KeptColumn column = new KeptColumn(lines);
        List<String> given = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            String text = random(random, row);
            given.add(text.strip());
            lines.add(row);
            column.add(text.toCharArray(), 0, text.length());
        }
        List<String> shown = new ArrayList<>();
        for (Cell cell : column) {
            String text = cell.text();
            assertThat(cell.line()).isEqualTo(shown.size());
            assertThat(cell.isEmpty()).isEqualTo(text.isEmpty());
            assertThat(cell.length()).isEqualTo(text.length());
            for (int i = 0; i < text.length(); i++) {
                assertThat(cell.at(i) == text.charAt(i)).isTrue();
            }
            shown.add(text);
        }
        assertThat(shown).isEqualTo(given);
        assertThat(column.size()).isEqualTo(ROWS);
    }
}
