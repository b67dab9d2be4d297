package nl.drugmonitor.kernel.magic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The magics that add files to the class path. */
final class ClassPathMagics {
    private ClassPathMagics() {}

    /** Adds what is not there yet, and returns that. */
    static List<String> add(List<Path> entries, Session session) {
        Set<Path> fresh = new LinkedHashSet<>(entries);
        fresh.removeAll(session.classPath());
        if (!fresh.isEmpty()) {
            session.addToClassPath(List.copyOf(fresh));
        }
        return fresh.stream().map(Path::toString).toList();
    }

    static final class Jars implements Magic.Line {
        @Override
        public String name() {
            return "jars";
        }

        @Override
        public List<String> aliases() {
            return List.of("addJars", "jar");
        }

        @Override
        public String usage() {
            return "%jars PATTERN ...";
        }

        @Override
        public String help() {
            return "Adds the jars that the patterns match to the class path, such as libs/*.jar, and of a folder all that"
                    + " lie in it. Returns those that are new.";
        }

        @Override
        public boolean takesFiles() {
            return true;
        }

        @Override
        public Object run(List<String> arguments, Session session) throws IOException {
            if (arguments.isEmpty()) {
                throw new MagicException("which jars? " + usage());
            }
            List<Path> jars = new ArrayList<>();
            for (String pattern : arguments) {
                for (Path file : FileNames.matching(session.folder(), pattern)) {
                    if (Files.isDirectory(file)) {
                        jars.addAll(FileNames.matching(file, "*.jar"));
                    } else if (file.toString().endsWith(".jar")) {
                        jars.add(file);
                    }
                }
            }
            if (jars.isEmpty()) {
                throw new MagicException("none of these files is a jar: " + String.join(" ", arguments));
            }
            return add(jars, session);
        }
    }

    static final class ClassPath implements Magic.Line {
        @Override
        public String name() {
            return "classpath";
        }

        @Override
        public List<String> aliases() {
            return List.of("addToClasspath");
        }

        @Override
        public String usage() {
            return "%classpath [PATTERN ...]";
        }

        @Override
        public String help() {
            return "Adds jars and folders of classes to the class path, and returns those that are new; without arguments,"
                    + " returns the class path.";
        }

        @Override
        public boolean takesFiles() {
            return true;
        }

        @Override
        public Object run(List<String> arguments, Session session) throws IOException {
            if (arguments.isEmpty()) {
                return session.classPath().stream().map(Path::toString).toList();
            }
            List<Path> entries = new ArrayList<>();
            for (String pattern : arguments) {
                entries.addAll(FileNames.matching(session.folder(), pattern));
            }
            return add(entries, session);
        }
    }
}
