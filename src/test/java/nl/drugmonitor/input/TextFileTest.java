package nl.drugmonitor.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drugmonitor.input.Fixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static final String NOT_UTF_8 = ": this file must be UTF-8, but here is a byte that is none.";
    private static final String SAVE_AS_UTF_8 = "  Save it again as UTF-8; it may be Windows-1252 now.";

    @Test
    void aFileIsKnownByTheNameTheUserGave(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("cocaïne.csv"), "cocaïne\n");
        assertThat(TextFile.read(path)).isEqualTo(new TextFile(path.toString(), "cocaïne\n"));
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
        Path missing = folder.resolve("missing.csv");
        assertRefused(
                () -> TextFile.read(missing), missing + ": cannot find this file.", "  Check its name and its folder.");
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertRefused(
                () -> TextFile.read(folder),
                folder + ": this must be a file, but it is a folder.",
                "  Put a file of this name in its place.");
    }

    @Test
    void aFileBelowAFileIsNotFound(@TempDir Path folder) throws IOException {
        Path below = Files.writeString(folder.resolve("a.csv"), "a\n").resolve("b/c.csv");
        assertRefused(
                () -> TextFile.read(below), below + ": cannot find this file.", "  Check its name and its folder.");
    }

    /** Linux refuses to read this one even to root: nothing lies at the first address of a process. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsRefused() {
        assertRefused(
                () -> TextFile.read(Path.of("/proc/self/mem")),
                "/proc/self/mem: cannot read this file (Input/output error).",
                "  Check its access rights.");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"", " ", "\n\n", "\r\n", "\uFEFF", "\uFEFF \n"})
    void anEmptyOrBlankFileIsRefused(String content) {
        assertRefused(
                () -> TextFile.of("a.csv", content.getBytes(UTF_8)),
                "a.csv: this file is empty.",
                "  Restore its content.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(TextFile.of("a.csv", "\uFEFFa,b\n".getBytes(UTF_8)).content())
                .isEqualTo("a,b\n");
        assertThat(TextFile.of("a.csv", "a\uFEFFb\n".getBytes(UTF_8)).content()).isEqualTo("a\uFEFFb\n");
    }

    @Test
    void everyKindOfLineEndIsRead() {
        assertThat(TextFile.of("a.csv", "a\r\nb\rc\nd\n\r\n".getBytes(UTF_8)).content())
                .isEqualTo("a\nb\nc\nd\n\n");
    }

    @Test
    void windows1252IsRefusedWithThePlaceOfTheFirstBadByte() {
        assertRefused(() -> Fixture.file("windows-1252.csv"), "windows-1252.csv:3:13" + NOT_UTF_8, SAVE_AS_UTF_8);
    }

    @ParameterizedTest(name = "after \"{0}\": {1}")
    @CsvSource({
        "'', a.csv:1:1",
        "'ab', a.csv:1:3",
        "'é', a.csv:1:2",
        "'ab\n', a.csv:2:1",
        "'ab\r\nc', a.csv:2:2",
        "'\uFEFFab', a.csv:1:3"
    })
    void theColumnCountsCharactersAndNotBytes(String before, String place) {
        byte[] good = before.getBytes(UTF_8);
        byte[] bytes = new byte[good.length + 2];
        System.arraycopy(good, 0, bytes, 0, good.length);
        bytes[good.length] = (byte) 0xE9; // é in Windows-1252
        bytes[good.length + 1] = 'n';
        assertRefused(() -> TextFile.of("a.csv", bytes), place + NOT_UTF_8, SAVE_AS_UTF_8);
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsRefused() {
        assertRefused(
                () -> TextFile.of("a.csv", new byte[] {'a', '\n', 'b', (byte) 0xC3}),
                "a.csv:2:2" + NOT_UTF_8,
                SAVE_AS_UTF_8);
    }

    @Test
    void aFileThatIsFarTooLargeIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.csv");
        Files.write(file, new byte[10_000_001]);

        assertThatThrownBy(() -> TextFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(file + ": this must have at most 10000000 bytes, but has more.\n"
                        + "  Check that it is the right one; data of this kind take far less.");
    }
}
