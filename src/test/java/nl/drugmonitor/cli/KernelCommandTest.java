package nl.drugmonitor.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelCommandTest {
    @TempDir
    private Path folder;

    @Test
    void installWritesWhatJupyterHasToKnow() throws IOException {
        Path prefix = folder.resolve("één map");

        CommandRun run = CommandRun.of("kernel", "install", "--prefix", prefix.toString(), "--name", "java-17");

        Path spec = prefix.resolve("share/jupyter/kernels/java-17");
        assertThat(run).isEqualTo(new CommandRun(0, "The kernel \"java-17\" is in " + spec + "\n", ""));
        assertThat(spec.resolve("kernel.json")).hasContent("""
                {
                  "argv" : [ "ndm", "kernel", "run", "-f", "{connection_file}" ],
                  "display_name" : "Java (java-17)",
                  "language" : "java",
                  "interrupt_mode" : "message",
                  "metadata" : {
                    "debugger" : false
                  }
                }
                """);
        for (String logo : List.of("logo-32x32.png", "logo-64x64.png")) {
            BufferedImage picture = ImageIO.read(spec.resolve(logo).toFile());
            assertThat(logo).isEqualTo("logo-" + picture.getWidth() + "x" + picture.getHeight() + ".png");
        }
        assertThat(spec.resolve("logo-svg.svg")).content().startsWith("<svg ");
    }

    @Test
    void aKernelOfOursIsReplaced() throws IOException {
        Path spec = Files.createDirectories(folder.resolve("share/jupyter/kernels/java"));
        String old = "{\"argv\": [\"/moved/ndm\", \"kernel\", \"run\", \"-f\", \"{connection_file}\"]}";
        Files.writeString(spec.resolve("kernel.json"), old);

        CommandRun.of("kernel", "install", "--prefix", folder.toString());

        assertThat(spec.resolve("kernel.json")).content().contains("\"display_name\" : \"Java\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "{", "", "\u00ff"})
    void whatIsNoJsonIsLeftAsItIs(String old) throws IOException {
        Path spec = Files.createDirectories(folder.resolve("share/jupyter/kernels/java"));
        Path file = Files.writeString(spec.resolve("kernel.json"), old, ISO_8859_1);

        CommandRun run = CommandRun.of("kernel", "install", "--prefix", folder.toString());

        assertThat(run)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "--name: " + file + " is no JSON, and is not replaced: delete it, or choose another name.\n"
                                + "  See: ndm kernel install --help\n"));
        assertThat(Files.readString(file, ISO_8859_1)).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernels/java", "kernels/java/kernel.json"})
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsWrittenThroughALink(String place) throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Path target = place.endsWith(".json") ? Files.writeString(mine.resolve("diary"), "dear diary") : mine;
        Path link = folder.resolve("share/jupyter").resolve(place);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);

        CommandRun run = CommandRun.of("kernel", "install", "--prefix", folder.toString());

        assertThat(run)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "--name: " + link + " is a link to " + target + ", and nothing is written through it:"
                                + " delete it, or choose another name.\n  See: ndm kernel install --help\n"));
        assertThat(mine.resolve("kernel.json")).doesNotExist();
        assertThat(Files.isDirectory(target) || Files.readString(target).equals("dear diary"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"argv\": [\"java\", \"-jar\", \"ijava.jar\", \"{connection_file}\"]}", "{}", "[]"})
    void anotherProgramsKernelIsLeftAsItIs(String ijava) throws IOException {
        Path spec = Files.createDirectories(folder.resolve("share/jupyter/kernels/java"));
        Files.writeString(spec.resolve("kernel.json"), ijava);

        CommandRun run = CommandRun.of("kernel", "install", "--prefix", folder.toString());

        assertThat(run)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "--name: another program's kernel \"java\" is in " + spec + ": choose another name.\n"
                                + "  See: ndm kernel install --help\n"));
        assertThat(spec.resolve("kernel.json")).hasContent(ijava);
    }

    @Test
    void aPrefixThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.createDirectories(folder.resolve("share/jupyter")).resolve("kernels");
        Files.createFile(file);

        CommandRun run = CommandRun.of("kernel", "install", "--prefix", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("cannot write below " + folder.resolve("share/jupyter") + ": ")
                .contains(file.toString())
                .endsWith("\n  See: ndm kernel install --help\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kernel                             | kernel needs to know what to do: run or install. | ndm kernel
            kernel run                         | Missing required option: '-f=FILE' | ndm kernel run
            kernel install --user --prefix /x  | --user and --prefix exclude each other. | ndm kernel install
            kernel install --prefix=           | --prefix must name a folder, not "". | ndm kernel install
            kernel install --name a/b          | --name: a kernel is named with letters, digits, hyphens and \
            underscores, and points beside them, not "a/b". | ndm kernel install
            kernel install --name ..           | --name: a kernel is named with letters, digits, hyphens and \
            underscores, and points beside them, not "..". | ndm kernel install
            """)
    void aMistakeIsTold(String line, String message, String command) {
        assertThat(CommandRun.of(line.split(" +")))
                .isEqualTo(new CommandRun(2, "", message + "\n  See: " + command + " --help\n"));
    }

    @Test
    void theRehearsalOfTheLauncherIsNotOffered() {
        assertThat(CommandRun.of("kernel", "--help").out())
                .contains("run", "install")
                .doesNotContain("rehearse");
    }
}
