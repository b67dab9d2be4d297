package nl.drugmonitor.classroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookFile.Cell;

/** A notebook of the course as its author keeps it, with its solutions. */
record LessonNotebook(NotebookFile source) {
    /** The order of lessons: by the number that the name begins with, then by name. */
    static final Comparator<LessonNotebook> ORDER =
            Comparator.comparingInt(LessonNotebook::number).thenComparing(LessonNotebook::name);

    /** A cell asks for an answer by this call. */
    private static final Pattern EXERCISE =
            Pattern.compile("\\bexercise\\s*\\(\\s*\"([^\"\\\\]+)\"\\s*\\)\\s*[.]\\s*check\\s*\\(");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}).*");

    /** A link in a text, or a picture. */
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]\\n]*)\\]\\(([^)\\s]+)\\)");

    private static final Pattern UPWARDS = Pattern.compile("([.][.]/)+");

    String name() {
        return source.name();
    }

    private int number() {
        Matcher number = NUMBER.matcher(name());
        return number.matches() ? Integer.parseInt(number.group(1)) : Integer.MAX_VALUE;
    }

    /** Returns the ids of its exercises in the order of the cells. */
    List<String> exercises() {
        return List.copyOf(exercises(source).keySet());
    }

    /** Returns, for each exercise that a notebook checks, the numbers of the cells that do, in their order. */
    static NavigableMap<String, List<Integer>> exercises(NotebookFile notebook) {
        List<String> order = new ArrayList<>();
        NavigableMap<String, List<Integer>> cells = new TreeMap<>(Comparator.comparingInt(order::indexOf));
        for (Cell cell : notebook.codeCells()) {
            EXERCISE.matcher(cell.source()).results().map(call -> call.group(1)).forEach(id -> {
                if (!order.contains(id)) {
                    order.add(id);
                }
                cells.computeIfAbsent(id, unused -> new ArrayList<>()).add(cell.number());
            });
        }
        return cells;
    }

    /**
     * Returns the files that its code reads and its text shows or links to, as they count from its folder. Other
     * notebooks, and what a link out of the folder leads to, are none of them.
     *
     * @param faults gets files that lie elsewhere, and would not be found by a copy of the lesson
     */
    NavigableSet<Path> data(Faults faults) {
        Path folder = source.folder().normalize();
        NavigableSet<Path> data = new TreeSet<>();
        Stream<Path> shown = source.cells().stream()
                .filter(Cell::isMarkdown)
                .flatMap(cell -> LINK.matcher(cell.source()).results())
                .filter(link -> !leadsOut(link))
                .flatMap(link -> source.file(link.group(3)).stream());
        Stream.concat(source.namedFiles().stream(), shown)
                .filter(file -> !file.toString().endsWith(".ipynb"))
                .forEach(file -> {
                    if (file.startsWith(folder)) {
                        data.add(folder.relativize(file));
                    } else {
                        faults.add(Place.of(source.path().toString()), "lesson_file", file, folder);
                    }
                });
        return data;
    }

    /** Returns whether this is a link, and not a picture, out of the folder of the lessons. */
    private static boolean leadsOut(MatchResult link) {
        return link.group(1).isEmpty() && link.group(3).startsWith("../");
    }

    /**
     * Returns a text in which each link out of the folder of the lessons, which would lead nowhere from a copy, gives
     * way to its words and to where in the project it leads: {@code readings (docs/readings.md)}.
     */
    static String withoutLinksOut(String text) {
        return LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(leadsOut(link) ? words(link) : link.group()));
    }

    private static String words(MatchResult link) {
        String words = link.group(2);
        String target = UPWARDS.matcher(link.group(3)).replaceFirst("").replaceFirst("#.*", "");
        return target.startsWith(words) ? words : words + " (" + target + ")";
    }
}
