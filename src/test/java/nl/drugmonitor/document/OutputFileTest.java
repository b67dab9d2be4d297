package nl.drugmonitor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.LeftOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(English.of(OutputFile.reason(new AccessDeniedException("x"))))
                .isEqualTo("permission denied.");
        assertThat(English.of(OutputFile.reason(new IOException("the disk is full"))))
                .isEqualTo("the disk is full.");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void aUsersOwnFileAndAPlantedLinkBesideTheOutputStayAsTheyAre() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        Path own = Files.writeString(folder.resolve(".page.html.new"), "mine");
        Path victim = Files.writeString(folder.resolve("victim"), "untouched");
        Path planted = Files.createSymbolicLink(folder.resolve(".other.html.new"), victim);

        OutputFile.write(file, "new");
        OutputFile.write(folder.resolve("other.html"), "new");

        assertThat(own).hasContent("mine");
        assertThat(planted).isSymbolicLink();
        assertThat(victim).hasContent("untouched");
        assertThat(names())
                .containsExactlyInAnyOrder("page.html", ".page.html.new", "victim", ".other.html.new", "other.html");
    }

    @Test
    void writersAtOneTimeDoNotMeet() throws IOException {
        Path file = folder.resolve("page.html");

        List<Exception> failures = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> {
                    try {
                        OutputFile.write(file, Integer.toString(i % 10).repeat(10_000));
                        return Optional.<Exception>empty();
                    } catch (IOException e) {
                        return Optional.<Exception>of(e);
                    }
                })
                .flatMap(Optional::stream)
                .toList();

        assertThat(failures).isEmpty();
        assertThat(Files.readString(file)).hasSize(10_000).matches("(.)\\1*");
        assertThat(names()).containsExactly("page.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxr-x---"})
    void aFileThatIsReplacedKeepsItsMode(String mode) throws IOException {
        LeftOut.unless(Files.getFileStore(folder).supportsFileAttributeView("posix"), "modes of files");
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

        OutputFile.write(file, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(mode);
    }

    @Test
    void aNewFileHasTheModeOfAnyNewFile() throws IOException {
        LeftOut.unless(Files.getFileStore(folder).supportsFileAttributeView("posix"), "modes of files");
        Path any = Files.createFile(folder.resolve("any"));

        OutputFile.write(folder.resolve("page.html"), "new");

        assertThat(Files.getPosixFilePermissions(folder.resolve("page.html")))
                .isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        assertThat(file.toFile().setWritable(false)).isTrue();
        LeftOut.unless(!Files.isWritable(file), "files that may not be written: root may write all");

        assertThat(reason(file)).isEqualTo("permission denied.");
        assertThat(file).hasContent("old");
    }

    private static String reason(Path file) {
        return English.of(
                OutputFile.reason(catchThrowableOfType(IOException.class, () -> OutputFile.write(file, "text"))));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
