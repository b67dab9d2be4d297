package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code ndm} with the JVM that runs the tests. A script stands in for Maven: it gives the launcher a jar
 * of the classes under test.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String FIRST_BUILD = "ndm: building (first time: about a minute) ...\n";

    /** What some JVMs have and others not; the launcher says that they may be passed over. */
    private static final List<String> NOT_EVERYWHERE =
            List.of("MetaspaceReclaimPolicy", "TrimNativeHeapInterval", "IgnoreUnrecognizedVMOptions");

    @TempDir
    private static Path machine;

    private static Path project;
    private static Path maven;

    private record Ended(int status, String out, String err) {}

    @BeforeAll
    static void layOutTheProject() throws IOException {
        project = layOut("project"); // with a space in its path, Java 17 takes no archive
        maven = script("mvn", """
                for word; do case $word in -Dbuild.folder=*) cp "$PROGRAM" "${word#*=}/drugmonitor.jar" ;; esac; done""");
    }

    /** Makes a folder with what the launcher looks at, and the libraries where it has them. */
    private static Path layOut(String name) throws IOException {
        Path folder = Files.createDirectories(machine.resolve(name));
        Path launcher = Path.of("src/main/launcher");
        Files.createDirectories(folder.resolve(launcher));
        for (String file : List.of("kernel-compiler.json", "program.options", "kernel.options")) {
            Files.copy(launcher.resolve(file), folder.resolve(launcher).resolve(file));
        }
        Files.copy(Path.of("ndm"), folder.resolve("ndm"));
        Files.createFile(folder.resolve("pom.xml"));
        Files.createDirectories(folder.resolve(".mvn"));
        Files.createDirectories(folder.resolve("data"));
        Path libraries = Files.createDirectories(folder.resolve("target/lean/lib"));
        for (Path library : classPath(true)) {
            Files.createSymbolicLink(libraries.resolve(library.getFileName()), library);
        }
        return folder;
    }

    private static List<Path> classPath(boolean jars) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.toString().endsWith(".jar") == jars)
                .filter(Files::exists)
                .toList();
    }

    /** Packs the classes under test as the build does. */
    private static Path program() throws IOException {
        Path jar = machine.resolve("program.jar");
        if (Files.exists(jar)) {
            return jar;
        }
        Path classes = classPath(false).stream()
                .filter(folder -> Files.exists(folder.resolve("nl/drugmonitor/cli/Main.class")))
                .findFirst()
                .orElseThrow();
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                classPath(true).stream()
                        .map(library -> "lib/" + library.getFileName())
                        .collect(Collectors.joining(" ")));
        main.putValue("Add-Opens", "jdk.jshell/jdk.jshell");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(one).toString()));
                Files.copy(one, out);
            }
        }
        return jar;
    }

    private static Path script(String name, String text) throws IOException {
        Path script = Files.writeString(machine.resolve(name), "#!/bin/sh\n" + text + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static ProcessBuilder launcher(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("ndm").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("NDM_JAVA_OPTS");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MVN", maven.toString());
        builder.environment().put("PROGRAM", program().toString());
        builder.environment().put("XDG_DATA_HOME", machine.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(machine, "out-", ".txt");
        Path err = Files.createTempFile(machine, "err-", ".txt");
        int status = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(status, Files.readString(out), Files.readString(err));
    }

    private static Ended run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return run(launcher(folder, environment, arguments));
    }

    private static Map<String, String> noting(Path loaded) {
        return Map.of("NDM_JAVA_OPTS", "-Xlog:class+load:file=" + loaded);
    }

    /**
     * Returns the classes of these packages that a JVM did not take from an archive; there must be some that it did.
     */
    private static List<String> readAnew(Path loaded, String packages) throws IOException {
        Pattern line = Pattern.compile("(?:" + packages + ")\\.\\S+ source: .*");
        List<String> found = Files.readAllLines(loaded).stream()
                .map(line::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
        assertThat(found).filteredOn(one -> one.contains("shared objects file")).hasSizeGreaterThan(100);
        return found.stream()
                .filter(one -> !one.contains("shared objects file") && !one.contains("Lambda")) // those of the end vary
                .toList();
    }

    @Test
    void theProgramStartsFromTheArchiveOfItsClasses() throws Exception {
        Ended first = run(project, Map.of(), "reproduce");
        assertThat(first.out()).startsWith("Factsheet");
        assertThat(first.err()).isIn(FIRST_BUILD, "");
        Path loaded = machine.resolve("loaded.txt");

        assertThat(run(project, noting(loaded), "reproduce")).isEqualTo(new Ended(0, first.out(), ""));
        assertThat(readAnew(loaded, "nl\\.drugmonitor|picocli|com\\.fasterxml|org\\.yaml"))
                .isEmpty();
    }

    @Test
    void aKernelStartsFromTheArchiveOfItsClasses() throws Exception {
        assertThat(run(project, Map.of(), "kernel", "install", "--prefix", machine.toString())
                        .err())
                .endsWith("ndm: preparing the kernel (once) ...\n");
        Path loaded = machine.resolve("loaded-by-kernel.txt");
        Path said = machine.resolve("said.txt");
        Process kernel = launcher(
                        project,
                        noting(loaded),
                        "kernel",
                        "run",
                        "-f",
                        connection().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            do {
                Thread.sleep(50); // until the compiler of cells is there
            } while (kernel.isAlive()
                    && !(Files.exists(loaded) && Files.readString(loaded).contains("com.sun.tools.javac.jvm.Gen ")));
        } finally {
            kernel.destroy();
            kernel.waitFor();
        }
        // What the JVM says of its own accord, of the file of directives, only stands where it is given other options.
        assertThat(said).hasContent("1 compiler directives added");
        assertThat(readAnew(loaded, "nl\\.drugmonitor|jdk\\.jshell|com\\.sun\\.tools\\.javac|org\\.zeromq"))
                .isEmpty();
    }

    private static Path connection() throws IOException {
        List<String> fields = new ArrayList<>(List.of(
                "\"ip\": \"127.0.0.1\"",
                "\"transport\": \"tcp\"",
                "\"key\": \"a\"",
                "\"signature_scheme\": \"hmac-sha256\""));
        List<ServerSocket> taken = new ArrayList<>();
        for (String channel : List.of("shell", "iopub", "stdin", "control", "hb")) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            taken.add(socket);
            fields.add("\"" + channel + "_port\": " + socket.getLocalPort());
        }
        for (ServerSocket socket : taken) {
            socket.close();
        }
        return Files.writeString(machine.resolve("connection.json"), "{" + String.join(", ", fields) + "}");
    }

    @Test
    void theJvmTakesAllOptionsWithoutAWord() throws Exception {
        for (String file : List.of("program.options", "kernel.options")) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            Files.readString(Path.of("src/main/launcher", file))
                    .lines()
                    .filter(line -> line.startsWith("-"))
                    .filter(option -> NOT_EVERYWHERE.stream().noneMatch(option::contains))
                    .filter(option -> !List.of("-XX:-PrintWarnings", "-Xlog:disable")
                            .contains(option)) // they would keep it silent
                    .forEach(command::add);
            command.addAll(List.of("-Xlog:all=warning", "-Xshare:auto", "-version"));
            Ended ended = run(new ProcessBuilder(command));
            assertThat(ended.status()).as(ended.toString()).isZero();
            assertThat((ended.out() + ended.err()).toLowerCase(Locale.ROOT))
                    .doesNotContain("warning", "deprecated", "ignor", "obsolete");
        }
    }

    @Test
    void aJavaHomeThatIsNotThereIsTheUsersToMend() throws Exception {
        Path nowhere = machine.resolve("nowhere");

        assertThat(run(project, Map.of("JAVA_HOME", nowhere.toString()), "reproduce"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "ndm: cannot find " + nowhere
                                + "/bin/java, where JAVA_HOME points to. Set JAVA_HOME to the folder of a JDK, 17 or"
                                + " later, or unset it to use the java on PATH.\n"));
    }

    @Test
    void aMavenThatIsNotThereIsTheUsersToMend() throws Exception {
        assertThat(run(layOut("no-maven"), Map.of("MVN", "no-such-maven"), "reproduce"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "ndm: needs Maven to build and cannot find no-such-maven. Install it, or set MVN to its"
                                + " command.\n"));
    }

    @Test
    void aFolderThatEndsInALineBreakDoesNotRunItsNeighbour() throws Exception {
        Path asked = layOut("house\n");
        Path neighbour = layOut("house");

        assertThat(run(asked, Map.of(), "reproduce"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "ndm: the name of the folder that I lie in has a line break: Maven and Java cannot work there."
                                + " Give it another name: " + asked + "\n"));
        assertThat(neighbour.resolve("target/lean/log")).doesNotExist();
    }

    @Test
    void aFullDiskIsToldInOneMessage() throws Exception {
        Path full = script("full", """
                echo '[INFO] BUILD FAILURE'
                echo '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-antrun-plugin:3.1.0:run (copy-libraries)'
                echo '[ERROR] around Ant part ...<copy todir="lib">... due to java.io.IOException: No space left on device'
                exit 1""");
        Path folder = layOut("full-disk");

        assertThat(run(folder, Map.of("MVN", full.toString()), "reproduce"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        FIRST_BUILD + "ndm: cannot build: the disk is full. A build takes some 150 MB in "
                                + folder.toRealPath()
                                + "/target/lean and, the first time, 60 MB in Maven's repository. Make room, then run the"
                                + " command again.\n"));
    }

    @Test
    void anotherFailureIsToldAsMavenTellsIt() throws Exception {
        Path failing = script("failing", """
                echo '[INFO] BUILD FAILURE'
                echo '[ERROR] Main.java:[3,5] not a statement -> [Help 1]'
                echo '[ERROR] -> [Help 1]'
                exit 1""");
        Path folder = layOut("failing-build");

        assertThat(run(folder, Map.of("MVN", failing.toString()), "reproduce"))
                .isEqualTo(new Ended(
                        1,
                        "",
                        FIRST_BUILD + "Main.java:[3,5] not a statement\nndm: cannot build. All that Maven said is in "
                                + folder.toRealPath() + "/target/lean/log\n"));
    }
}
