package nl.drugmonitor.input;

import static nl.drugmonitor.input.Fixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @Test
    void theBuiltInFolderIsCalledData() {
        Folder folder = Folder.builtIn();
        assertThat(folder.read("words.csv").name()).isEqualTo("data/words.csv");
        assertThat(folder.place("words.csv")).hasToString("data/words.csv");
    }

    @Test
    void aFileThatTheProgramLacksIsAFaultOfTheBuild() {
        assertRefused(
                () -> Folder.builtIn().read("no.csv"),
                "data/no.csv: cannot find this file in the program.",
                "  Build it again.");
    }

    @Test
    void aFolderOfTheUserIsKnownByItsOwnName(@TempDir Path path) throws IOException {
        Files.writeString(Files.createDirectory(path.resolve("ndm")).resolve("claims.yaml"), "claims: []\n");
        Folder folder = Folder.at(path);
        assertThat(folder.read("ndm/claims.yaml").content()).isEqualTo("claims: []\n");
        assertThat(folder.place("words.csv"))
                .hasToString(path.resolve("words.csv").toString());
    }

    @Test
    void aFileThatTheUsersFolderLacksIsRefused(@TempDir Path path) {
        assertRefused(
                () -> Folder.at(path).read("words.csv"),
                path.resolve("words.csv") + ": cannot find this file.",
                "  Check its name and its folder.");
    }

    @Test
    void aFolderThatIsNotThereIsRefused(@TempDir Path path) {
        Path missing = path.resolve("missing");
        assertRefused(
                () -> Folder.at(missing),
                missing + ": cannot find this folder.",
                "  Name the folder that holds observations.csv.");
    }

    @Test
    void aFileIsNoFolder(@TempDir Path path) throws IOException {
        Path file = Files.writeString(path.resolve("observations.csv"), "indicator\n");
        assertRefused(
                () -> Folder.at(file),
                file + ": this must be a folder, but it is a file.",
                "  Name the folder that holds observations.csv.");
    }
}
