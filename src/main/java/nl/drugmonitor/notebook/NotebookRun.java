package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.engine.Engine.Outcome;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import nl.drugmonitor.notebook.Recorder.Sheet;

/**
 * A notebook that was run from top to bottom in a fresh kernel.
 *
 * @param stored as it was read
 * @param fresh the same cells with what they show now; a cell after a failed one shows nothing
 * @param failures cells that failed and are not marked as ones that may
 */
public record NotebookRun(NotebookFile stored, NotebookFile fresh, List<Failure> failures) {
    /** How long a cell may run if nothing else is said. */
    public static final Duration LIMIT = Duration.ofMinutes(10);

    /** Of a line that differs so many signs are told. */
    private static final int MOST_SIGNS = 160;

    private static final Pattern LINE = Pattern.compile("In\\[(\\d+)\\]:(\\d+)");

    public NotebookRun {
        failures = List.copyOf(failures);
    }

    /**
     * A cell that failed.
     *
     * @param cell its number among the cells of code
     * @param line of the cell, from 1; 0 where it is not known
     * @param more what the compiler says besides, line by line
     */
    public record Failure(String notebook, int cell, int line, Note error, List<String> more) implements Sayable {
        public Failure {
            more = List.copyOf(more);
        }

        @Override
        public String in(Language language) {
            String place = line == 0 ? "" : Integer.toString(line);
            String first = language.text("run.failure", notebook, Integer.toString(cell), place, error);
            return Stream.concat(Stream.of(first), more.stream()).collect(Collectors.joining("\n      "));
        }
    }

    /** Runs the notebook, and gives each cell the usual time. */
    public static NotebookRun of(NotebookFile stored) {
        return of(stored, LIMIT, remark -> {});
    }

    /**
     * Runs the notebook in the folder that it lies in, up to the first cell that fails and may not.
     *
     * @param limit how long a cell may run; one that runs longer has failed, also if it may fail
     * @param remarks hears of cells that take long
     */
    public static NotebookRun of(NotebookFile stored, Duration limit, Consumer<Sayable> remarks) {
        NotebookFile fresh = stored.copy();
        fresh.sayJava();
        List<Failure> failures = new ArrayList<>();
        Recorder recorder = new Recorder();
        List<Sheet> sheets = new ArrayList<>();
        List<Cell> cells = fresh.codeCells();
        Language language = stored.language();
        WorkingFolder.set(stored.folder());
        Language.speak(language);
        try (Engine engine = Kernel.engine(stored.folder(), new OurRenderers(language).renderers())) {
            for (Cell cell : cells) {
                Sheet sheet = recorder.next(cell.answers());
                sheets.add(sheet);
                if (failures.isEmpty()) {
                    Note name = Note.of(
                            "run.cell", stored.name(), Integer.toString(cell.number()), Integer.toString(cells.size()));
                    try (CellWatch watch = new CellWatch(name, engine, limit, remarks)) {
                        Outcome outcome = engine.run(cell.source(), cell.number(), sheet);
                        if (outcome instanceof Done done) {
                            done.value().ifPresent(value -> sheet.result(value, cell.number()));
                        } else if (outcome instanceof Failed failed) {
                            sheet.error(failed);
                            failure(stored, cell, failed, watch.isOver(), limit).ifPresent(failures::add);
                        }
                    }
                }
            }
        } finally {
            WorkingFolder.reset();
            Language.speakAsTheEnvironment();
        }
        for (int i = 0; i < sheets.size(); i++) {
            Cell cell = cells.get(i); // which still has the outputs that are stored
            cell.show(StoredPictures.keptIn(sheets.get(i).outputs(), cell.outputs()));
        }
        return new NotebookRun(stored, fresh, failures);
    }

    private static Optional<Failure> failure(
            NotebookFile notebook, Cell cell, Failed failed, boolean isOver, Duration limit) {
        String path = notebook.path().toString();
        if (isOver) {
            Note ended = Note.of("run.ended", Long.toString(limit.toSeconds()));
            return Optional.of(new Failure(path, cell.number(), 0, ended, List.of()));
        }
        if (cell.mayFail()) {
            return Optional.empty();
        }
        List<String> lines = failed.traceback().stream().map(Failed::plain).toList();
        int line = lines.stream()
                .flatMap(text -> LINE.matcher(text).results())
                .filter(place -> Integer.parseInt(place.group(1)) == cell.number())
                .mapToInt(place -> Integer.parseInt(place.group(2)))
                .findFirst()
                .orElse(0);
        boolean isCompilers = failed.name().equals("CompilationError") && lines.size() > 1;
        return Optional.of(new Failure(
                path,
                cell.number(),
                line,
                Note.of("run.error", failed.name(), failed.message()),
                isCompilers ? lines.subList(1, lines.size()) : List.of()));
    }

    /** Returns where what the cells show now has another value than what is stored; none past a failed cell. */
    public List<Difference> differences() {
        List<Cell> before = stored.codeCells();
        List<Cell> after = fresh.codeCells();
        int run = failures.isEmpty() ? after.size() : failures.get(0).cell() - 1;
        return IntStream.range(0, run)
                .boxed()
                .flatMap(i -> difference(i + 1, values(before.get(i)), values(after.get(i))).stream())
                .toList();
    }

    private Optional<Difference> difference(int cell, List<String> was, List<String> is) {
        int line = Arrays.mismatch(was.toArray(), is.toArray());
        return line < 0
                ? Optional.empty()
                : Optional.of(
                        new Difference(stored.path().toString(), cell, line + 1, lineOf(was, line), lineOf(is, line)));
    }

    /**
     * A value that is another one than the notebook holds.
     *
     * @param cell its number among the cells of code
     * @param line of what the cell shows, from 1
     * @param stored the line as it is stored, empty where there is none
     * @param fresh the line as it is now, empty where there is none
     */
    public record Difference(String notebook, int cell, int line, String stored, String fresh) implements Sayable {
        @Override
        public String in(Language language) {
            return language.text(
                    "run.difference",
                    notebook,
                    Integer.toString(cell),
                    Integer.toString(line),
                    cut(stored),
                    cut(fresh));
        }
    }

    private static String cut(String line) {
        int most = line.offsetByCodePoints(0, Math.min(MOST_SIGNS, line.codePointCount(0, line.length())));
        return most == line.length() ? line : line.substring(0, most) + "...";
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    /**
     * Returns what a cell shows as lines of text: of a value its plain text, which holds the data of a chart too, and
     * not its markup; of an error its name and message.
     */
    private static List<String> values(Cell cell) {
        return cell.outputs()
                .valueStream()
                .flatMap(output -> text(output).lines())
                .toList();
    }

    private static String text(JsonNode output) {
        return switch (output.path("output_type").asText()) {
            case "stream" -> output.path("name").asText() + ": " + NotebookFile.joined(output.path("text"));
            case "error" ->
                output.path("ename").asText() + ": " + output.path("evalue").asText();
            default -> shown(output.path("data"));
        };
    }

    private static String shown(JsonNode data) {
        JsonNode text = data.path("text/plain");
        return text.isMissingNode() ? data.toString() : NotebookFile.joined(text);
    }

    /** Returns the numbers in the text that neither a cell nor the data give; none if not all cells have run. */
    public List<? extends Sayable> unsupportedNumbers(Figures figures) {
        return failures.isEmpty() ? new Prose(figures, fresh.edition(figures)).unsupported(fresh) : List.of();
    }

    /** Writes what the cells show now over the file that was read. */
    public void save() throws IOException {
        fresh.save();
    }
}
