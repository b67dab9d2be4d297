package nl.drugmonitor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {
    @TempDir
    private Path folder;

    @Test
    void aCopyHoldsEveryFileOfThePackageAsItIs() throws IOException {
        Path copy = folder.resolve("a/copy");

        Folder.builtIn().copyTo(copy);

        for (String file : new String[] {"datapackage.json", "observations.csv", "ndm/2025/claims.yaml"}) {
            assertThat(copy.resolve(file))
                    .content()
                    .isEqualTo(Folder.builtIn().read(file).content());
        }
    }

    @Test
    void aCopyOfACopyReplacesWhatIsThere() throws IOException {
        Folder.builtIn().copyTo(folder);
        Files.writeString(folder.resolve("words.csv"), "changed");

        Folder.builtIn().copyTo(folder);

        assertThat(folder.resolve("words.csv")).content().startsWith("word,");
    }
}
