package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading costs as many times more as a text is longer, and little. */
class SpeedTest {
    private static final int MEGABYTE = 1_000_000;
    private static final long SEED = 4;

    /** Several times what it takes on an ordinary machine, for tests may run on a slow one. */
    private static final Duration LIMIT = Duration.ofSeconds(9);

    @Test
    void fourTimesTheTextTakesLittleMoreThanFourTimesTheTime() {
        List<String> text = text(MEGABYTE);
        List<String> quarter = text.subList(0, text.size() / 4);
        time(quarter); // the first time also compiles the program
        Duration ofQuarter = time(quarter);
        Duration ofWhole = time(text);
        assertThat(ofWhole).isLessThan(LIMIT).isLessThan(ofQuarter.multipliedBy(9));
    }

    /** Returns the time that this thread took, so that other work on the machine counts little. */
    private static Duration time(List<String> paragraphs) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(TextCheck.of(Texts.manuscript(paragraphs)).claims()).isNotEmpty();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    private static List<String> text(int length) {
        TruthfulText texts = new TruthfulText(SEED);
        List<String> paragraphs = new ArrayList<>();
        int written = 0;
        while (written < length) {
            for (TruthfulText.Paragraph paragraph : texts.paragraphs(4)) {
                paragraphs.add(paragraph.text());
                written += paragraph.text().length();
            }
        }
        return paragraphs;
    }
}
