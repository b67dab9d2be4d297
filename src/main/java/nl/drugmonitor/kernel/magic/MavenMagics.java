package nl.drugmonitor.kernel.magic;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
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
        /** What a POM must say and a cell seldom does. */
        private static final Map<String, String> DEFAULTS =
                Map.of("modelVersion", "4.0.0", "groupId", "notebook", "artifactId", "cell", "version", "1");

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
            try {
                Xpp3Dom project = Xpp3DomBuilder.build(new StringReader("<project>" + body + "</project>"));
                gather(project, "repository", "repositories");
                gather(project, "dependency", "dependencies");
                DEFAULTS.forEach((name, value) -> child(project, name, value));
                return project.toString();
            } catch (IOException | XmlPullParserException e) {
                throw new MagicException("this is no part of a POM: " + e.getMessage());
            }
        }

        /** Moves the elements that stand alone into the one that must be around them. */
        private static void gather(Xpp3Dom project, String name, String around) {
            Xpp3Dom[] loose = project.getChildren(name);
            if (loose.length > 0) {
                Xpp3Dom all = child(project, around, null);
                for (Xpp3Dom one : loose) {
                    all.addChild(one);
                }
                while (project.getChild(name) != null) {
                    project.removeChild(project.getChild(name));
                }
            }
        }

        /** Returns an element, which is made if there is none. */
        private static Xpp3Dom child(Xpp3Dom project, String name, @Nullable String value) {
            Xpp3Dom there = project.getChild(name);
            if (there != null) {
                return there;
            }
            Xpp3Dom made = new Xpp3Dom(name);
            made.setValue(value);
            project.addChild(made);
            return made;
        }
    }
}
