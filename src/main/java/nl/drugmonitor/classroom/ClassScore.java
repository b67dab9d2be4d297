package nl.drugmonitor.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.drugmonitor.classroom.HandInRun.End;
import nl.drugmonitor.course.Mistake;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.notebook.NotebookFile;

/**
 * What became of each exercise of each student.
 *
 * @param rows by the order of the students, of the lessons, and of the exercises in them
 */
public record ClassScore(List<Row> rows) {
    public ClassScore {
        rows = List.copyOf(rows);
    }

    /**
     * One exercise of one student.
     *
     * @param lesson empty for a file that is none of the course
     * @param exercise its id; empty for a file that is no lesson of the course
     * @param mistake the kind of mistake of a wrong answer, if it is known
     * @param remark why an exercise was not run, or else what there is to say
     */
    public record Row(
            String student,
            String lesson,
            String exercise,
            ExerciseMark mark,
            Optional<Mistake> mistake,
            Optional<? extends Sayable> remark) {
        static Row of(HandIn handIn, String lesson, String exercise, ExerciseMark mark, Sayable remark) {
            return new Row(handIn.student(), lesson, exercise, mark, Optional.empty(), Optional.of(remark));
        }
    }

    /** What one file gives: the lesson that it is, if any, and its rows. */
    private record Scored(HandIn handIn, Optional<LessonNotebook> lesson, List<Row> rows) {}

    /**
     * Runs what lies in the folders, a few at a time, and waits for all of it.
     *
     * @param limit how long a notebook may run
     * @param remarks hears of each hand-in that is done
     */
    public static ClassScore of(CourseFolder course, List<Path> folders, Duration limit, Consumer<Sayable> remarks)
            throws IOException, InterruptedException {
        List<HandIn> handIns = new ArrayList<>();
        for (Path folder : folders) {
            handIns.addAll(HandIn.in(folder, course));
        }
        ExecutorService runners = Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2)); // a JVM that compiles takes two
        try {
            List<Future<Scored>> running = handIns.stream()
                    .map(handIn -> runners.submit(() -> scored(handIn, course, limit)))
                    .toList();
            List<Scored> scored = new ArrayList<>();
            for (Future<Scored> each : running) {
                scored.add(each.get());
                HandIn done = scored.get(scored.size() - 1).handIn();
                remarks.accept(Note.of("classroom.done", scored.size(), handIns.size(), done.file()));
            }
            return new ClassScore(together(course, scored));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            runners.shutdownNow();
        }
    }

    private static Scored scored(HandIn handIn, CourseFolder course, Duration limit)
            throws IOException, InterruptedException {
        NotebookFile notebook;
        try {
            notebook = NotebookFile.read(handIn.file());
            notebook.language();
        } catch (InvalidInputException e) {
            return notRun(handIn, e.faults().get(0).problem());
        }
        Optional<LessonNotebook> lesson =
                LessonCopy.lessonOf(notebook).flatMap(course::lesson).or(handIn::lesson);
        if (lesson.isEmpty()) {
            return notRun(handIn, Note.of("classroom.no_lesson"));
        }
        Map<Path, Path> data = new LinkedHashMap<>();
        lesson.get()
                .data(new Faults())
                .forEach(file -> data.put(file, course.folder().resolve(file)));
        HandInRun run = HandInRun.of(handIn.file(), data, limit);
        Map<String, List<Integer>> cells = LessonNotebook.exercises(notebook);
        List<Row> rows = lesson.get().exercises().stream()
                .map(exercise ->
                        row(handIn, lesson.get(), exercise, cells.getOrDefault(exercise, List.of()), run, limit))
                .toList();
        return new Scored(handIn, lesson, rows);
    }

    /** Returns that nothing of a file could be run: for each exercise of the lesson, if it is known which that is. */
    private static Scored notRun(HandIn handIn, Sayable why) {
        List<Row> rows = handIn.lesson()
                .map(lesson -> lesson.exercises().stream()
                        .map(exercise -> Row.of(handIn, lesson.name(), exercise, ExerciseMark.NOT_RUN, why))
                        .toList())
                .orElseGet(() -> List.of(Row.of(handIn, "", "", ExerciseMark.NOT_RUN, why)));
        return new Scored(handIn, handIn.lesson(), rows);
    }

    /**
     * Returns what became of an exercise.
     *
     * @param cells those of the hand-in that check it
     */
    private static Row row(
            HandIn handIn, LessonNotebook lesson, String exercise, List<Integer> cells, HandInRun run, Duration limit) {
        CheckedAnswer answer = run.answers().get(exercise);
        if (answer != null) {
            return new Row(
                    handIn.student(), lesson.name(), exercise, answer.mark(), answer.mistake(), Optional.empty());
        }
        Optional<Sayable> why = cells.stream()
                .filter(cell -> run.errors().containsKey(cell))
                .findFirst()
                .map(cell -> Note.of(
                        "classroom.cell_failed",
                        Integer.toString(cell),
                        Objects.requireNonNull(run.errors().get(cell))));
        boolean isCutOff = run.end() != End.ALL_RAN && cells.stream().anyMatch(cell -> cell >= run.cell());
        if (why.isEmpty() && isCutOff) {
            why = Optional.of(cutOff(run, limit));
        }
        ExerciseMark mark = cells.isEmpty()
                ? ExerciseMark.NOT_HANDED_IN
                : why.isEmpty() ? ExerciseMark.NOT_ANSWERED : ExerciseMark.NOT_RUN;
        return new Row(handIn.student(), lesson.name(), exercise, mark, Optional.empty(), why);
    }

    private static Sayable cutOff(HandInRun run, Duration limit) {
        if (run.cell() == 0) {
            return Note.of("classroom.not_started", limit.toSeconds());
        }
        String cell = Integer.toString(run.cell());
        return run.end() == End.OUT_OF_TIME
                ? Note.of("classroom.out_of_time", limit.toSeconds(), cell)
                : Note.of("classroom.ended_itself", cell);
    }

    /**
     * Returns the rows of all students. A lesson that nobody handed in was not asked for; a student who lacks one of
     * the others has not handed it in. Of two hand-ins of a lesson the first counts.
     */
    private static List<Row> together(CourseFolder course, List<Scored> scored) {
        Map<String, Map<String, Scored>> students = new LinkedHashMap<>();
        List<Row> others = new ArrayList<>();
        Set<LessonNotebook> asked = new LinkedHashSet<>();
        for (Scored each : scored) {
            Map<String, Scored> ofStudent =
                    students.computeIfAbsent(each.handIn().student(), unused -> new LinkedHashMap<>());
            if (each.lesson().isEmpty()) {
                others.addAll(each.rows());
            } else {
                asked.add(each.lesson().get());
                String lesson = each.lesson().get().name();
                Scored first = ofStudent.putIfAbsent(lesson, each);
                if (first != null) {
                    Note remark = Note.of(
                            "classroom.second",
                            each.handIn().file(),
                            first.handIn().file());
                    others.add(Row.of(each.handIn(), lesson, "", ExerciseMark.NOT_RUN, remark));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        students.forEach((student, lessons) -> {
            course.lessons().stream().filter(asked::contains).forEach(lesson -> {
                Scored handedIn = lessons.get(lesson.name());
                rows.addAll(handedIn == null ? missing(student, lesson) : handedIn.rows());
            });
            others.stream().filter(row -> row.student().equals(student)).forEach(rows::add);
        });
        return rows;
    }

    private static List<Row> missing(String student, LessonNotebook lesson) {
        return lesson.exercises().stream()
                .map(exercise -> new Row(
                        student,
                        lesson.name(),
                        exercise,
                        ExerciseMark.NOT_HANDED_IN,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
