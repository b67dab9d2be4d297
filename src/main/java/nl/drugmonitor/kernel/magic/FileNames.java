package nl.drugmonitor.kernel.magic;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the files that the arguments of magics name. */
public final class FileNames {
    private FileNames() {}

    /** Returns a path: relative to the folder, or to the home folder after a tilde. */
    static Path path(Path folder, String name) {
        try {
            return name.startsWith("~/")
                    ? Path.of(System.getProperty("user.home"), name.substring(2))
                    : folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new MagicException("\"" + name + "\" is no file name: " + e.getReason());
        }
    }

    /**
     * Returns the files that match a pattern such as {@code libs/*.jar}, sorted; or the one file or folder of that
     * name.
     *
     * @throws MagicException if nothing is found
     */
    public static List<Path> matching(Path folder, String pattern) throws IOException {
        String slashed = pattern.replace('\\', '/');
        int firstSign = firstPatternSign(slashed);
        if (firstSign < 0) {
            Path file = path(folder, pattern);
            if (!Files.exists(file)) {
                throw new MagicException("cannot find " + pattern + " in " + folder.toAbsolutePath());
            }
            return List.of(file);
        }
        int slash = slashed.lastIndexOf('/', firstSign);
        Path start = path(folder, slash < 0 ? "" : slashed.substring(0, slash + 1));
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(start)) {
            String inside = slashed.substring(slash + 1);
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + inside);
            int depth = inside.contains("**") ? Integer.MAX_VALUE : inside.split("/").length;
            Files.walkFileTree(start, Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (matcher.matches(start.relativize(file))) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        if (found.isEmpty()) {
            throw new MagicException("nothing matches " + pattern + " in " + folder.toAbsolutePath());
        }
        Collections.sort(found);
        return found;
    }

    private static int firstPatternSign(String pattern) {
        return IntStream.range(0, pattern.length())
                .filter(i -> "*?[{".indexOf(pattern.charAt(i)) >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the jars and folders whose names begin like this. */
    static List<String> jarCompletions(Path folder, String start) {
        return completions(folder, start).stream()
                .filter(name -> name.endsWith(".jar") || name.endsWith("/"))
                .toList();
    }

    /**
     * Returns the files and folders whose names begin like this: folders with a slash, hidden ones after a dot only.
     */
    public static List<String> completions(Path folder, String start) {
        String slashed = start.replace('\\', '/');
        int slash = slashed.lastIndexOf('/');
        String before = slashed.substring(0, slash + 1);
        String name = slashed.substring(slash + 1).toLowerCase(Locale.ROOT);
        List<String> completions = new ArrayList<>();
        try (var files = Files.newDirectoryStream(path(folder, before))) {
            for (Path file : files) {
                String candidate = file.getFileName().toString();
                if (candidate.toLowerCase(Locale.ROOT).startsWith(name)
                        && (name.startsWith(".") || !candidate.startsWith("."))) {
                    completions.add(before + candidate + (Files.isDirectory(file) ? "/" : ""));
                }
            }
        } catch (IOException | MagicException e) {
            return List.of(); // a folder that cannot be read
        }
        Collections.sort(completions);
        return completions;
    }
}
