package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.LeftOut;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip that {@code ndm package} makes, unpacked on a machine that has Java and the small tools of every Unix, and
 * neither Maven nor Jupyter. Maven names the zip once it is built.
 */
@EnabledIfSystemProperty(named = "package.zip", matches = ".+")
@DisabledOnOs(OS.WINDOWS)
class PackageIT {
    private static final List<String> TOOLS =
            List.of("sh", "env", "cat", "date", "find", "grep", "ln", "mkdir", "mv", "readlink", "rm", "sed", "sleep");

    /** A user who is not root, whom no access right would stop. */
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    private static Path machine;

    private static Path tools;
    private static Path withSpaces;
    private static Path writable;

    private record Ended(int status, String out, String err) {}

    @BeforeAll
    static void layOutTheMachine() throws IOException {
        Files.setPosixFilePermissions(machine, PosixFilePermissions.fromString("rwxr-xr-x"));
        tools = Files.createDirectory(machine.resolve("bin"));
        Files.createSymbolicLink(tools.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        for (String tool : TOOLS) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        withSpaces = unpack(machine.resolve("a folder with spaces"));
        writable = unpack(machine.resolve("writable")); // with a space in its path, Java 17 takes no archive
    }

    /** Unpacks the zip with the dates and modes of its entries, and returns the folder that it makes. */
    private static Path unpack(Path folder) throws IOException {
        Path zip = Path.of(System.getProperty("package.zip"));
        try (FileSystem entries = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> walk = Files.walk(entries.getPath("/"))) {
            for (Path entry : walk.toList()) {
                Path target = folder.resolve(entry.toString().substring(1));
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(entry, target, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
                }
            }
        }
        return folder.resolve(zip.getFileName().toString().replace(".zip", ""));
    }

    private static Ended run(List<String> before, Path folder, Map<String, String> more, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(folder.resolve("ndm").toString());
        command.addAll(List.of(arguments));
        Path elsewhere = Files.createDirectories(machine.resolve("elsewhere"));
        Path in = folder.resolve("docs/examples/clients.yaml");
        Path out = Files.createTempFile(machine, "out-", ".txt");
        Path err = Files.createTempFile(machine, "err-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", machine.toString(), "LANG", "C.UTF-8"));
        builder.environment().putAll(more);
        int status = builder.redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(status, Files.readString(out), Files.readString(err));
    }

    private static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(List.of(), folder, Map.of(), arguments);
    }

    @Test
    void itRunsFromAPathWithSpacesAndFromAnotherFolder() throws Exception {
        Path folder = withSpaces;
        Ended reproduced = run(folder, "reproduce", "--edition=ndm-2025", "--no-revisions");
        assertThat(reproduced.status()).as(reproduced.err()).isZero();
        assertThat(reproduced.out()).startsWith("Factsheet Nationale Drug Monitor 2025");
        assertThat(reproduced.err()).isEmpty();
        assertThat(run(folder, "series").out()).contains("hemp_nurseries");
        assertThat(run(folder, "repair", "-").out()).startsWith("{\"id\": \"clients\", \"consistent\": false");
        assertThat(run(folder, "reproduce", "--data", folder.resolve("data").toString()))
                .isEqualTo(run(folder, "reproduce"));

        Ended lab = run(folder, "lab");
        assertThat(lab.status()).isEqualTo(2);
        assertThat(lab.err())
                .startsWith(
                        "ndm: preparing the kernel (once) ...\ncannot find JupyterLab. Install it in one of these ways");
    }

    @Test
    void theSecondStartReadsTheArchiveOfItsClasses() throws Exception {
        Ended first = run(writable, "reproduce");
        Path loaded = machine.resolve("loaded.txt");

        assertThat(run(List.of(), writable, Map.of("NDM_JAVA_OPTS", "-Xlog:class+load:file=" + loaded), "reproduce"))
                .isEqualTo(new Ended(0, first.out(), ""));
        assertThat(Files.readAllLines(loaded))
                .filteredOn(line -> line.contains(" nl.drugmonitor.") && !line.contains("Lambda"))
                .hasSizeGreaterThan(100)
                .allMatch(line -> line.contains("shared objects file"));
    }

    @Test
    void anArchiveOfAReplacedProgramIsMadeAnew() throws Exception {
        run(writable, "--version");
        Path archive = writable.resolve("target/drugmonitor.java");
        FileTime before = Files.getLastModifiedTime(archive);
        run(writable, "--version");
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(before);

        Path jar = writable.resolve("drugmonitor.jar");
        Path other = Files.copy(jar, writable.resolve("other.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);
        run(writable, "--version");
        assertThat(Files.getLastModifiedTime(archive)).isGreaterThan(before);
    }

    @Test
    void itRunsWhereNothingMayBeWritten() throws Exception {
        Path folder = unpack(machine.resolve("read-only"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(
                        file,
                        PosixFilePermissions.fromString(
                                Files.isDirectory(file) || file.endsWith("ndm") ? "r-xr-xr-x" : "r--r--r--"));
            }
        }
        try {
            List<String> user = Files.isWritable(folder) ? asNobody() : List.of();
            Ended reproduced = run(user, folder, Map.of(), "reproduce");
            assertThat(reproduced.status()).as(reproduced.err()).isZero();
            assertThat(reproduced.out()).startsWith("Factsheet");
            assertThat(reproduced.err()).isEmpty();
            assertThat(run(user, folder, Map.of(), "repair", "-").out()).contains("\"grade\": \"determined\"");
            assertThat(run(user, folder, Map.of(), "lab").err()).startsWith("cannot find JupyterLab.");
            assertThat(folder.resolve("target")).doesNotExist();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isDirectory).forEach(each -> each.toFile().setWritable(true));
            }
        }
    }

    private static List<String> asNobody() throws InterruptedException {
        List<String> command = new ArrayList<>();
        try {
            command.addAll(AS_NOBODY);
            command.addAll(List.of(tools.resolve("java").toString(), "-version"));
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            LeftOut.unless(
                    status == 0, "the package where nothing may be written: root may write, and no other user runs");
        } catch (IOException e) {
            LeftOut.unless(false, "the package where nothing may be written: root may write, and there is no setpriv");
        }
        return AS_NOBODY;
    }

    @Test
    void thereIsNothingToTestOrToPackageInIt() throws Exception {
        for (String command : List.of("test", "package")) {
            assertThat(run(withSpaces, command))
                    .isEqualTo(new Ended(
                            2,
                            "",
                            "ndm: this folder holds the program without its sources: there is nothing to test or to"
                                    + " package. Use a copy of the project.\n"));
        }
    }

    @Test
    void itHoldsWhatAReaderNeeds() throws Exception {
        assertThat(List.of(
                        "README.md",
                        "CHANGELOG.md",
                        "CONTRIBUTING.md",
                        "LICENSE",
                        "ndm.cmd",
                        "data/observations.csv",
                        "docs/decisions.md",
                        "docs/examples/publisher-ci.yml",
                        "notebooks/00-start.ipynb",
                        "notebooks/solutions/04-hemp-nurseries.ipynb"))
                .allSatisfy(file -> assertThat(withSpaces.resolve(file))
                        .hasSameBinaryContentAs(Golden.projectFolder().resolve(file)));
        assertThat(run(withSpaces, "--version").out())
                .isEqualTo("ndm " + withSpaces.getFileName().toString().replace("drugmonitor-", "") + "\n");
    }
}
