package nl.drugmonitor.kernel.magic;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

/** The magics that add files to the class path. */
final class ClassPathMagics {
    private static final String JARS = "%jars PATTERN ...\n%%jars";

    private ClassPathMagics() {}

    static List<Magic> all() {
        return List.of(
                Magic.of(
                                JARS,
                                "Adds the jars that the patterns match to the class path, such as libs/*.jar, and of a"
                                        + " folder all that lie in it. Returns those that are new. A cell names one on each line.",
                                (arguments, body, session) ->
                                        add(jars(inLines(arguments, body, session), session), session))
                        .also("addJars", "jar")
                        .offering(FileNames::jarCompletions),
                Magic.of(
                                "%classpath [PATTERN ...]",
                                "Adds jars and folders of classes to the class path, and returns those that are new;"
                                        + " without arguments, returns the class path.",
                                (arguments, body, session) -> classPath(arguments, session))
                        .also("addToClasspath")
                        .offering(FileNames::jarCompletions));
    }

    /** Adds those entries that are not on the class path yet, and returns them. */
    static List<String> add(List<Path> entries, Session session) {
        Set<Path> fresh = new LinkedHashSet<>(entries);
        List<Path> there = session.classPath();
        fresh.removeIf(entry -> there.stream().anyMatch(known -> isSame(entry, known)));
        fresh.forEach(ClassPathMagics::check);
        if (!fresh.isEmpty()) {
            session.addToClassPath(List.copyOf(fresh));
        }
        return texts(fresh);
    }

    /** Returns whether two entries hold the same: a library that Maven has found may be a copy of one of the kernel. */
    private static boolean isSame(Path one, Path other) {
        boolean isOfOneName = one.endsWith(other.getFileName()) && one.toFile().isFile();
        return one.equals(other)
                || (isOfOneName && one.toFile().length() == other.toFile().length());
    }

    /** Refuses a file that is no jar: with one on the class path, no cell would compile. */
    private static void check(Path entry) {
        if (Files.isRegularFile(entry)) {
            try {
                new ZipFile(entry.toFile()).close();
            } catch (IOException e) {
                throw new MagicException("this is no jar, and nothing is added: " + entry);
            }
        }
    }

    private static List<String> texts(Collection<Path> entries) {
        return entries.stream().map(Path::toString).toList();
    }

    /** Returns the arguments, and the lines of a cell: a name with spaces in it needs no quotes there. */
    private static List<String> inLines(List<String> arguments, String body, Session session) throws Exception {
        List<String> all = new ArrayList<>(arguments);
        Placeholders.filled(body, session)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(all::add);
        return all;
    }

    private static List<Path> jars(List<String> patterns, Session session) throws IOException {
        Magic.need(patterns, "jars", "%jars PATTERN ...");
        List<Path> jars = new ArrayList<>();
        for (Path file : matching(patterns, session)) {
            if (Files.isDirectory(file)) {
                jars.addAll(FileNames.matching(file, "*.jar"));
            } else if (file.toString().endsWith(".jar")) {
                jars.add(file);
            }
        }
        if (jars.isEmpty()) {
            throw new MagicException("none of these files is a jar: " + String.join(" ", patterns));
        }
        return jars;
    }

    private static List<String> classPath(List<String> patterns, Session session) throws IOException {
        return patterns.isEmpty() ? texts(session.classPath()) : add(matching(patterns, session), session);
    }

    /** Returns what the patterns find. One argument may hold several, separated as in a class path. */
    private static List<Path> matching(List<String> patterns, Session session) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String pattern : String.join(File.pathSeparator, patterns).split(File.pathSeparator)) {
            found.addAll(FileNames.matching(session.folder(), pattern));
        }
        return found;
    }
}
