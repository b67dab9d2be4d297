package nl.drugmonitor.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.course.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What became of a hand-in that was run from top to bottom in a process of its own.
 *
 * @param answers by the exercise, the last that was checked
 * @param errors of cells that failed, by their number among the cells of code
 * @param cell the last that has begun, 0 if none has
 */
record HandInRun(Map<String, CheckedAnswer> answers, Map<Integer, String> errors, int cell, End end) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One that eats all memory leaves enough to those beside it. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED"); // see the manifest of the kernel's jar

    /** How the run of a notebook ended. */
    enum End {
        ALL_RAN,
        OUT_OF_TIME,
        /** The process was gone before its last cell had ended. */
        ENDED_ITSELF
    }

    /**
     * Runs a hand-in.
     *
     * @param data the files that it may read, by their names from its folder
     * @param limit for the whole notebook
     */
    static HandInRun of(Path notebook, Map<Path, Path> data, Duration limit) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hand-in");
        Path report = Files.createTempFile("report", ".json");
        try {
            for (Map.Entry<Path, Path> each : data.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.resolveSibling(""));
                Files.copy(each.getValue(), file);
            }
            Optional<Integer> status = run(notebook.toAbsolutePath(), folder, report, limit);
            return read(report, status.isEmpty());
        } finally {
            delete(folder);
            Files.deleteIfExists(report);
        }
    }

    /** Runs the process, and returns its exit status, nothing if it had to be ended. */
    private static Optional<Integer> run(Path notebook, Path folder, Path report, Duration limit)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(OPTIONS);
        line.addAll(List.of("-cp", classPath(), HandInProcess.class.getName()));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            order(process, notebook, report);
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(process.exitValue())
                    : Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static void order(Process process, Path notebook, Path report) {
        String order = JSON.createObjectNode()
                        .put(HandInProcess.NOTEBOOK, notebook.toString())
                        .put(HandInProcess.REPORT, report.toString())
                + "\n";
        try (OutputStream to = process.getOutputStream()) {
            to.write(order.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the process is gone already, which its missing report tells
        }
    }

    /**
     * Returns the class path of this program; the process has another folder, from which relative names would count.
     */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static HandInRun read(Path report, boolean isOutOfTime) throws IOException {
        Map<String, CheckedAnswer> answers = new HashMap<>();
        Map<Integer, String> errors = new HashMap<>();
        int cell = 0;
        End end = isOutOfTime ? End.OUT_OF_TIME : End.ENDED_ITSELF;
        String lines = new String(Files.readAllBytes(report), StandardCharsets.UTF_8);
        for (String text : lines.lines().toList()) {
            JsonNode line = parsed(text);
            if (line == null) {
                break;
            }
            if (line.has(HandInProcess.EXERCISE)) {
                answers.put(
                        line.get(HandInProcess.EXERCISE).asText(),
                        new CheckedAnswer(
                                ExerciseMark.of(Mark.valueOf(
                                        line.path(HandInProcess.MARK).asText())),
                                Optional.ofNullable(line.get(HandInProcess.MISTAKE))
                                        .map(mistake -> Mistake.valueOf(mistake.asText()))));
            } else if (line.has(HandInProcess.ERROR)) {
                errors.put(
                        line.path(HandInProcess.CELL).asInt(),
                        line.get(HandInProcess.ERROR).asText());
            } else if (line.has(HandInProcess.CELL)) {
                cell = line.get(HandInProcess.CELL).asInt();
            } else if (line.has(HandInProcess.END)) {
                end = End.ALL_RAN;
            }
        }
        return new HandInRun(answers, errors, cell, end);
    }

    /** Returns a line of the report, null for one that the end of the process has cut off, or that is not ours. */
    private static @Nullable JsonNode parsed(String line) {
        try {
            JsonNode tree = JSON.readTree(line);
            return isKnown(tree) ? tree : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static boolean isKnown(JsonNode line) {
        List<String> marks = Stream.of(Mark.values()).map(Mark::name).toList();
        List<String> mistakes = Stream.of(Mistake.values()).map(Mistake::name).toList();
        return line.isObject()
                && (!line.has(HandInProcess.EXERCISE)
                        || marks.contains(line.path(HandInProcess.MARK).asText()))
                && (!line.has(HandInProcess.MISTAKE)
                        || mistakes.contains(line.path(HandInProcess.MISTAKE).asText()));
    }

    /** Deletes a folder, as far as the hand-in lets it be deleted. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // what is left lies among the temporary files, which the system deletes
        }
    }
}
