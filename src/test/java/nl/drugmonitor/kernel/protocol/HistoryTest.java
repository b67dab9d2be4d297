package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.protocol.History.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private History history() {
        return new History(folder.resolve("history"), new PrintStream(log, true, UTF_8));
    }

    private static Entry entry(int session, int line, String source) {
        return new Entry(session, line, source, Optional.empty());
    }

    @Test
    void nothingIsWrittenBeforeTheFirstCell() {
        history();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void kernelsAtOnceKeepApartAndSeeEachOther() {
        History one = history();
        History two = history();
        one.add(1, "a");
        two.add(1, "b");
        two.addOutput("B");
        one.add(2, "c");

        assertThat(one.tail(9)).containsExactly(entry(2, 1, "b"), entry(1, 1, "a"), entry(1, 2, "c"));
        assertThat(two.tail(1)).containsExactly(new Entry(2, 1, "b", Optional.of("B")));
        assertThat(two.range(-1, 2, 9)).containsExactly(entry(1, 2, "c"));
        assertThat(two.range(-2, 1, 9)).isEmpty();
        assertThat(two.range(7, 1, 9)).isEmpty();
    }

    @Test
    void aHistoryWithoutEndEndsAtTheCellsThatAreKept() throws IOException {
        history().add(1, "first");
        for (int session = 2; session <= 3; session++) {
            Files.writeString(
                    folder.resolve("history/" + session + ".jsonl"),
                    IntStream.rangeClosed(1, History.KEPT_CELLS)
                            .mapToObj(line -> "{\"line\":" + line + ",\"source\":\"next\"}\n")
                            .collect(Collectors.joining()));
        }

        assertThat(history().tail(Integer.MAX_VALUE)).hasSize(History.KEPT_CELLS);
    }

    /** A console waits a second for its history, and then takes it for another answer. */
    @Test
    void ofLongCellsOnlyTheLatestAreReturned() throws IOException {
        history().add(1, "first");
        String longCell = "long".repeat(25_000);
        Files.writeString(
                folder.resolve("history/2.jsonl"),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(line -> "{\"line\":" + line + ",\"source\":\"" + longCell + "\"}\n")
                        .collect(Collectors.joining()));

        assertThat(history().tail(1000)).hasSize(2).endsWith(entry(2, 60, longCell));
        assertThat(history().search("*", 1000, false)).hasSize(2).endsWith(entry(2, 60, longCell));
        assertThat(history().search("f*t", 1000, false)).containsExactly(entry(1, 1, "first"));
    }

    @Test
    void halfALineOfAKilledKernelIsPassedOver() throws IOException {
        history().add(1, "whole");
        Files.writeString(folder.resolve("history/1.jsonl"), "{\"line\":2,\"sour", StandardOpenOption.APPEND);

        History next = history();
        next.add(1, "next");

        assertThat(next.tail(9)).containsExactly(entry(1, 1, "whole"), entry(2, 1, "next"));
    }

    @Test
    void aNewKernelLetsTheOldestGo() throws IOException {
        for (int session = 1; session <= History.KEPT_SESSIONS + 1; session++) {
            history().add(1, "x");
        }

        try (Stream<Path> files = Files.list(folder.resolve("history"))) {
            assertThat(files).hasSize(History.KEPT_SESSIONS);
        }
        assertThat(history().tail(1)).containsExactly(entry(History.KEPT_SESSIONS + 1, 1, "x"));
    }

    @Test
    void ofOneKernelTheLatestCellsAreKept() {
        History history = history();
        int last = History.KEPT_CELLS + 1;
        for (int line = 1; line <= last; line++) {
            history.add(line, "x");
            history.addOutput("y");
        }

        assertThat(history().range(1, 1, Integer.MAX_VALUE)).hasSize(last).endsWith(entry(1, last, "x"));
        assertThat(history.tail(Integer.MAX_VALUE))
                .hasSize(History.KEPT_CELLS)
                .startsWith(new Entry(1, 2, "x", Optional.of("y")));
        assertThat(folder.resolve("history/1.jsonl"))
                .content()
                .hasLineCount(History.KEPT_CELLS + 1); // written afresh, and one more
    }

    @Test
    void whatCameOfACellIsNotWritten() {
        History history = history();
        history.add(1, "readPassword(\"Password: \")");
        history.addOutput("secret");

        assertThat(history.tail(1)).extracting(Entry::output).containsExactly(Optional.of("secret"));
        assertThat(folder.resolve("history/1.jsonl")).content().doesNotContain("secret");
        assertThat(history().tail(9)).extracting(Entry::output).containsExactly(Optional.empty());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadIt() throws IOException {
        Path kept = folder.resolve("history");
        Files.createDirectories(kept);
        Path earlier = Files.writeString(kept.resolve("1.jsonl"), "{\"line\":1,\"source\":\"a\"}\n");
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(earlier, PosixFilePermissions.fromString("rw-r--r--"));

        History history = history();
        for (int line = 1; line <= History.KEPT_CELLS; line++) {
            history.add(line, "x");
        }

        assertThat(rights(kept)).isEqualTo("rwx------");
        assertThat(rights(earlier)).isEqualTo("rw-------");
        assertThat(rights(kept.resolve("2.jsonl"))).isEqualTo("rw-------");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aCellOfManyMegabytesDoesNotBurdenTheNextConsole() {
        history().add(1, "x".repeat(1_000_000));

        assertThat(history().tail(1)).extracting(Entry::source).containsExactly("x".repeat(100_000));
    }

    @Test
    void withoutAFileThisKernelIsAllThereIs() throws IOException {
        Files.writeString(folder.resolve("history"), "no folder");
        History history = history();
        history.add(1, "a");
        history.add(2, "b");

        assertThat(history.tail(9)).containsExactly(entry(1, 1, "a"), entry(1, 2, "b"));
        assertThat(log.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("[kernel] cannot keep the history in " + folder.resolve("history"));
    }
}
