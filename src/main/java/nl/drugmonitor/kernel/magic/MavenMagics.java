package nl.drugmonitor.kernel.magic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The magics that add libraries by their Maven names. */
final class MavenMagics {
    private static final Set<String> SCOPES = Set.of("compile", "runtime", "provided", "test", "system");

    private MavenMagics() {}

    static final class Dependencies implements Magic.Line {
        private final Maven maven;

        Dependencies(Maven maven) {
            this.maven = maven;
        }

        @Override
        public String name() {
            return "maven";
        }

        @Override
        public List<String> aliases() {
            return List.of("addMavenDependency", "addMavenDependencies", "mvn");
        }

        @Override
        public String usage() {
            return "%maven GROUP:ARTIFACT[:TYPE[:CLASSIFIER]]:VERSION ...";
        }

        @Override
        public String help() {
            return "Adds libraries, and all they need to run, to the class path. The local repository is looked in first;"
                    + " settings.xml is respected. Returns the jars that are new.";
        }

        @Override
        public Object run(List<String> arguments, Session session) {
            if (arguments.isEmpty()) {
                throw new MagicException("which library? " + usage());
            }
            return ClassPathMagics.add(maven.resolve(arguments), session);
        }
    }

    static final class Repository implements Magic.Line {
        private final Maven maven;

        Repository(Maven maven) {
            this.maven = maven;
        }

        @Override
        public String name() {
            return "mavenRepo";
        }

        @Override
        public List<String> aliases() {
            return List.of("addMavenRepo", "addMavenRepository");
        }

        @Override
        public String usage() {
            return "%mavenRepo ID URL";
        }

        @Override
        public String help() {
            return "Adds a repository for the %maven magics that follow.";
        }

        @Override
        public @Nullable Object run(List<String> arguments, Session session) {
            if (arguments.size() != 2) {
                throw new MagicException("a name and an address are needed: " + usage());
            }
            maven.addRepository(arguments.get(0), arguments.get(1));
            return null;
        }
    }

    static final class Pom implements Magic.Line, Magic.Cell {
        private final Maven maven;

        Pom(Maven maven) {
            this.maven = maven;
        }

        @Override
        public String name() {
            return "loadFromPOM";
        }

        @Override
        public String usage() {
            return "%loadFromPOM FILE [SCOPE ...]\n%%loadFromPOM [SCOPE ...]";
        }

        @Override
        public String help() {
            return "Adds what a Maven project needs: of a file, or of a cell that holds a whole POM or a few of its"
                    + " elements, such as <dependency>. The scopes are compile and runtime if none is named.";
        }

        @Override
        public boolean takesFiles() {
            return true;
        }

        @Override
        public Object run(List<String> arguments, Session session) {
            if (arguments.isEmpty()) {
                throw new MagicException("which file? " + usage());
            }
            Path file = FileNames.path(session.folder(), arguments.get(0));
            Path pom = Files.isDirectory(file) ? file.resolve("pom.xml") : file;
            if (!Files.isRegularFile(pom)) {
                throw new MagicException("cannot find " + arguments.get(0) + " in "
                        + session.folder().toAbsolutePath());
            }
            return load(pom, arguments.subList(1, arguments.size()), session);
        }

        @Override
        public Object run(List<String> arguments, String body, Session session) throws IOException {
            Path pom = Files.createTempFile("notebook", ".pom");
            try {
                Files.writeString(pom, project(body));
                return load(pom, arguments, session);
            } finally {
                Files.deleteIfExists(pom);
            }
        }

        private List<String> load(Path pom, List<String> scopes, Session session) {
            Set<String> wanted = new LinkedHashSet<>();
            for (String scope : scopes) {
                String plain = scope.toLowerCase(Locale.ROOT);
                if (!SCOPES.contains(plain)) {
                    throw new MagicException(
                            "a scope must be compile, runtime, provided, test or system, not \"" + scope + "\"");
                }
                wanted.add(plain);
            }
            return ClassPathMagics.add(
                    maven.resolve(pom, wanted.isEmpty() ? Set.of("compile", "runtime") : wanted), session);
        }

        /** Returns a whole POM around what stands in a cell. */
        static String project(String body) {
            if (body.contains("<project")) {
                return body.strip();
            }
            String inner = body.contains("<dependencies") || !body.contains("<dependency>") ? body : wrapped(body);
            return "<project>\n<modelVersion>4.0.0</modelVersion>\n<groupId>notebook</groupId>\n"
                    + "<artifactId>cell</artifactId>\n<version>1</version>\n" + inner + "\n</project>\n";
        }

        /** Puts the elements called dependency, which stand together, into one called dependencies. */
        private static String wrapped(String body) {
            int start = body.indexOf("<dependency>");
            int end = body.lastIndexOf("</dependency>") + "</dependency>".length();
            return end < start
                    ? body
                    : body.substring(0, start) + "<dependencies>" + body.substring(start, end) + "</dependencies>"
                            + body.substring(end);
        }
    }
}
