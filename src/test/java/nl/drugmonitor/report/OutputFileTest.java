package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedAndNothingIsLeftBeside() throws IOException {
        Path file = folder.resolve("één.txt");
        OutputFile.write(file, "old and long");
        OutputFile.write(file, "ü");
        assertThat(file).hasContent("ü");
        assertThat(names()).containsExactly("één.txt");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        OutputFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aFailureIsToldInWords() throws IOException {
        assertThat(reason(folder.resolve("no/file"))).isEqualTo("there is no such folder.");
        assertThat(reason(folder)).isEqualTo(folder + ": it is a folder.");
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(reason(file.resolve("below"))).isEqualTo("there is no such folder.");
        assertThat(OutputFile.reason(new AccessDeniedException("x"))).isEqualTo("permission denied.");
        assertThat(OutputFile.reason(new IOException("the disk is full"))).isEqualTo("the disk is full.");
        assertThat(names()).containsExactly("file");
    }

    private static String reason(Path file) {
        return OutputFile.reason(catchThrowableOfType(IOException.class, () -> OutputFile.write(file, "text")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
