package nl.drugmonitor.kernel.magic;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.jspecify.annotations.Nullable;

/** The magics that add libraries by their Maven names. */
final class MavenMagics {
    private static final List<String> SCOPES = List.of("compile", "runtime", "provided", "test", "system", "import");

    /** Elements that a cell may hold without the list that they belong to. */
    private static final Map<String, String> LISTS = Map.of("dependency", "dependencies", "repository", "repositories");

    /** Elements that every POM needs, with the values that are used if a cell does not give them. */
    private static final String[][] IMPLIED = {
        {"modelVersion", "4.0.0"}, {"groupId", "notebook"}, {"artifactId", "cell"}, {"version", "1"}
    };

    private static final Pattern PROLOG = Pattern.compile("<\\?xml[^>]*>");

    private static final String DEPENDENCIES =
            "%maven GROUP:ARTIFACT[:TYPE[:CLASSIFIER]]:VERSION ... [--from REPOSITORY]";

    /** An option of IJava, which is ignored. */
    private static final Pattern VERBOSE = Pattern.compile("-v+|--verbose");

    private static final String REPOSITORY = "%mavenRepo ID URL";
    private static final String POM = "%loadFromPOM FILE [SCOPE ...]\n%%loadFromPOM [SCOPE ...]";

    private final Maven maven;

    private MavenMagics(Maven maven) {
        this.maven = maven;
    }

    static List<Magic> all(Maven maven) {
        MavenMagics magics = new MavenMagics(maven);
        return List.of(
                Magic.of(
                                DEPENDENCIES,
                                "Adds libraries, and all they need to run, to the class path, which %classpath lists. The"
                                        + " local repository is looked in first; settings.xml is respected.",
                                magics::addDependencies)
                        .also("addMavenDependency", "addMavenDependencies", "mvn")
                        .offering((folder, word) -> maven.completions(word)),
                Magic.of(REPOSITORY, "Adds a repository for the %maven magics that follow.", magics::addRepository)
                        .also("addMavenRepo", "addMavenRepository"),
                Magic.of(
                                POM,
                                "Adds what a Maven project needs: of a file, or of a cell that holds a whole POM or a few"
                                        + " of its elements, such as <dependency>. The scopes are compile, runtime and"
                                        + " system if none is named.",
                                magics::addProject)
                        .offering(FileNames::completions));
    }

    private @Nullable Object addDependencies(List<String> arguments, String body, Session session) {
        List<String> libraries = new ArrayList<>();
        Set<String> from = new LinkedHashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--from=")) {
                from.add(argument.substring("--from=".length()));
            } else if (argument.equals("--from") && i + 1 < arguments.size()) {
                i++;
                from.add(arguments.get(i));
            } else if (argument.startsWith("-")) {
                if (!VERBOSE.matcher(argument).matches()) {
                    throw new MagicException("there is no option " + argument + ": " + DEPENDENCIES);
                }
            } else {
                libraries.add(argument);
            }
        }
        Magic.need(libraries, "library", DEPENDENCIES);
        ClassPathMagics.add(maven.resolve(libraries, from), session);
        return null;
    }

    private @Nullable Object addRepository(List<String> arguments, String body, Session session) {
        if (arguments.size() != 2) {
            throw new MagicException("a name and an address are needed: " + REPOSITORY);
        }
        maven.addRepository(arguments.get(0), arguments.get(1));
        return null;
    }

    private @Nullable Object addProject(List<String> arguments, String body, Session session) throws IOException {
        if (body.isBlank()) {
            Magic.need(arguments, "file", POM);
            Path file = FileNames.path(session.folder(), arguments.get(0));
            Path pom = Files.isDirectory(file) ? file.resolve("pom.xml") : file;
            if (!Files.isRegularFile(pom)) {
                throw new MagicException("cannot find " + arguments.get(0) + " in "
                        + session.folder().toAbsolutePath());
            }
            load(pom, arguments.subList(1, arguments.size()), session);
            return null;
        }
        Path pom = Files.createTempFile("notebook", ".pom");
        try {
            Files.writeString(pom, project(body));
            load(pom, arguments, session);
        } finally {
            Files.deleteIfExists(pom);
        }
        return null;
    }

    private void load(Path pom, List<String> words, Session session) {
        Set<String> scopes = new LinkedHashSet<>();
        for (String word : words) {
            String scope = word.toLowerCase(Locale.ROOT);
            if (SCOPES.contains(scope)) {
                scopes.add(scope);
            } else if (!VERBOSE.matcher(word).matches()) {
                throw new MagicException(
                        "a scope must be compile, runtime, provided, test or system, not \"" + word + "\"");
            }
        }
        ClassPathMagics.add(
                maven.resolve(pom, scopes.isEmpty() ? Set.of("compile", "runtime", "system") : scopes), session);
    }

    /**
     * Makes a whole POM of the text of a cell: of a POM, or of some of its elements. A {@code dependency} or
     * {@code repository} may stand alone.
     */
    static String project(String body) {
        String elements = PROLOG.matcher(body).replaceFirst("").strip();
        Xpp3Dom written;
        try {
            written = Xpp3DomBuilder.build(
                    new StringReader(elements.contains("<project") ? elements : "<project>" + elements + "</project>"));
        } catch (IOException | XmlPullParserException e) {
            throw new MagicException("this is no part of a POM: " + Maven.firstLine(e));
        }
        Map<String, Xpp3Dom> whole = new LinkedHashMap<>();
        for (String[] implied : IMPLIED) {
            boolean isInherited = written.getChild("parent") != null && !implied[0].equals("artifactId");
            if (written.getChild(implied[0]) == null && !isInherited) {
                whole.put(implied[0], element(implied[0]));
                whole.get(implied[0]).setValue(implied[1]);
            }
        }
        for (Xpp3Dom one : written.getChildren()) {
            String list = LISTS.getOrDefault(one.getName(), one.getName());
            if (!LISTS.containsValue(list)) {
                whole.put(list, one);
                continue;
            }
            Xpp3Dom all = whole.computeIfAbsent(list, MavenMagics::element);
            for (Xpp3Dom entry : list.equals(one.getName()) ? one.getChildren() : new Xpp3Dom[] {one}) {
                all.addChild(entry);
            }
        }
        Xpp3Dom project = element("project");
        whole.values().forEach(project::addChild);
        return project.toString();
    }

    private static Xpp3Dom element(String name) {
        return new Xpp3Dom(name);
    }
}
