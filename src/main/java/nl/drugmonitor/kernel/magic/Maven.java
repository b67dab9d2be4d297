package nl.drugmonitor.kernel.magic;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.util.repository.SimpleArtifactDescriptorPolicy;
import org.eclipse.aether.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * Finds libraries and what they need, as Maven does: with the user's settings, in the local repository first, and then
 * in the repositories of the settings, in Maven Central, and in those that a cell has named.
 */
final class Maven {
    private static final String FORM = "a library is written group:artifact:version, or"
            + " group:artifact:type:classifier:version, such as org.apache.commons:commons-math3:3.6.1";

    private static final Pattern STARTING_WITH = Pattern.compile(":([\\w.-]+\\.)\\+$");

    private final Map<String, String> repositories = new TreeMap<>();

    /** Where Maven keeps libraries if the settings do not say otherwise. */
    private volatile Path local = Path.of(System.getProperty("user.home"), ".m2", "repository");

    synchronized void addRepository(String id, String url) {
        repositories.put(id, url);
    }

    /** Returns the repositories that are looked in, each with its address. */
    synchronized List<String> repositories() {
        try (Context context = context()) {
            return remotes(context, List.of()).stream().map(Maven::name).toList();
        }
    }

    /**
     * Returns the jars of the libraries and of all that they need to run.
     *
     * @param from the repositories to look in, all if none is named
     */
    synchronized List<Path> resolve(List<String> coordinates, Set<String> from) {
        List<Artifact> named = coordinates.stream().map(Maven::artifact).toList();
        try (Context context = context()) {
            List<RemoteRepository> remotes = remotes(context, List.of());
            List<RemoteRepository> wantedRemotes = remotes.stream()
                    .filter(remote -> from.isEmpty() || from.contains(remote.getId()))
                    .toList();
            if (wantedRemotes.size() < from.size()) {
                throw new MagicException("there is no repository " + String.join(" or ", from) + "; there are "
                        + names(remotes) + ". %mavenRepo ID URL adds one");
            }
            List<Dependency> wanted = named.stream()
                    .map(library -> new Dependency(newest(context, library, wantedRemotes), "compile"))
                    .toList();
            return jars(context, new CollectRequest(wanted, List.of(), wantedRemotes));
        }
    }

    /** Returns the jars that a project needs in the scopes. */
    synchronized List<Path> resolve(Path pom, Set<String> scopes) {
        try (Context context = context()) {
            Projects projects = new Projects(pom);
            DefaultRepositorySystemSession session =
                    new DefaultRepositorySystemSession(context.repositorySystemSession());
            session.setWorkspaceReader(projects);
            session.setArtifactDescriptorPolicy(new SimpleArtifactDescriptorPolicy(false, false));
            List<RemoteRepository> remotes = remotes(context, List.of());
            ArtifactDescriptorResult project = context.repositorySystem()
                    .readArtifactDescriptor(
                            session, new ArtifactDescriptorRequest(projects.artifact(), remotes, "project"));
            List<Dependency> wanted = project.getDependencies().stream()
                    .filter(one -> scopes.contains(one.getScope().isEmpty() ? "compile" : one.getScope()))
                    .map(one -> one.setScope("compile"))
                    .toList();
            if (wanted.isEmpty()) {
                return List.of();
            }
            return jars(
                    context,
                    new CollectRequest(
                            wanted, project.getManagedDependencies(), remotes(context, project.getRepositories())));
        } catch (RepositoryException e) {
            throw new MagicException("cannot read " + pom + ": " + root(e).getMessage());
        }
    }

    private Context context() {
        ContextOverrides settings =
                ContextOverrides.create().withUserSettings(true).build();
        Context context = Runtimes.INSTANCE.getRuntime().create(settings);
        local = context.repositorySystemSession()
                .getLocalRepository()
                .getBasedir()
                .toPath();
        return context;
    }

    /** Returns the coordinates in the local repository that begin like this, up to their next part. */
    List<String> completions(String word) {
        String[] parts = word.split(":", -1);
        String group = parts[0];
        if (parts.length == 1) {
            int dot = group.lastIndexOf('.');
            String above = group.substring(0, Math.max(dot, 0));
            String folder = above.replace('.', '/');
            return folders(folder, group.substring(dot + 1)).stream()
                    .map(name -> dot > 0 && isLibrary(folder, name)
                            ? above + ":" + name + ":"
                            : group.substring(0, dot + 1) + name + ".")
                    .toList();
        }
        String fixed = word.substring(0, word.lastIndexOf(':') + 1);
        String folder = group.replace('.', '/') + (parts.length == 2 ? "" : "/" + parts[1]);
        return folders(folder, parts[parts.length - 1]).stream()
                .map(name -> fixed + name + (parts.length == 2 ? ":" : ""))
                .toList();
    }

    private boolean isLibrary(String group, String name) {
        String folder = group + "/" + name;
        return folders(folder, "").stream()
                .anyMatch(version ->
                        Files.exists(local.resolve(folder + "/" + version + "/" + name + "-" + version + ".pom")));
    }

    private List<String> folders(String in, String start) {
        return FileNames.completions(local, (in.isEmpty() ? "" : in + "/") + start).stream()
                .filter(name -> name.endsWith("/"))
                .map(name -> name.substring(in.isEmpty() ? 0 : in.length() + 1, name.length() - 1))
                .toList();
    }

    private List<RemoteRepository> remotes(Context context, List<RemoteRepository> ofTheProject) {
        List<RemoteRepository> named = new ArrayList<>(ofTheProject);
        repositories.forEach((id, url) -> named.add(new RemoteRepository.Builder(id, "default", url).build()));
        List<RemoteRepository> all = new ArrayList<>(context.remoteRepositories());
        Set<String> ids = all.stream().map(RemoteRepository::getId).collect(Collectors.toSet());
        named.removeIf(repository -> !ids.add(repository.getId()));
        all.addAll(context.repositorySystem().newResolutionRepositories(context.repositorySystemSession(), named));
        return all;
    }

    /** Returns the library in the newest version within its range of versions. */
    private static Artifact newest(Context context, Artifact library, List<RemoteRepository> remotes) {
        try {
            Version newest = context.repositorySystem()
                    .resolveVersionRange(
                            context.repositorySystemSession(), new VersionRangeRequest(library, remotes, null))
                    .getHighestVersion();
            if (newest == null) {
                throw new MagicException("there is no version " + library.getVersion() + " of " + library.getGroupId()
                        + ":" + library.getArtifactId() + " in the local repository and in " + names(remotes));
            }
            return library.setVersion(newest.toString());
        } catch (VersionRangeResolutionException e) {
            throw new MagicException(firstLine(e));
        }
    }

    private static List<Path> jars(Context context, CollectRequest request) {
        try {
            return context
                    .repositorySystem()
                    .resolveDependencies(context.repositorySystemSession(), new DependencyRequest(request, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .filter(artifact -> !"pom".equals(artifact.getExtension()))
                    .map(artifact -> artifact.getFile().toPath())
                    .toList();
        } catch (RepositoryException e) {
            throw new MagicException(firstLine(e) + "\nIs the name right, and is the repository within reach?"
                    + " Looked in the local repository and in " + names(request.getRepositories()) + ".");
        }
    }

    private static String names(List<RemoteRepository> repositories) {
        return repositories.stream().map(Maven::name).collect(Collectors.joining(", "));
    }

    private static String name(RemoteRepository repository) {
        return repository.getId() + " (" + repository.getUrl() + ")";
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    /**
     * Returns the library of a coordinate. As in IJava, {@code latest.release} is its newest release, and {@code 3.+}
     * the newest version that starts with 3.
     */
    static Artifact artifact(String coordinate) {
        String plain = STARTING_WITH
                .matcher(coordinate)
                .replaceFirst(":[$1*]")
                .replace("latest.release", "RELEASE")
                .replace("latest.integration", "LATEST");
        int parts = plain.split(":", -1).length;
        if (parts == 2) {
            throw new MagicException("\"" + coordinate + "\" has no version: " + FORM);
        }
        try {
            Artifact artifact = new DefaultArtifact(plain);
            if (artifact.getVersion().isBlank()
                    || plain.contains("/")
                    || plain.chars().anyMatch(Character::isWhitespace)) {
                throw new MagicException("\"" + coordinate + "\" is no library: " + FORM);
            }
            return artifact;
        } catch (IllegalArgumentException e) {
            throw new MagicException("\"" + coordinate + "\" is no library: " + FORM);
        }
    }

    /** Finds a project and its parents in files, where Maven would look in a repository. */
    private static final class Projects implements WorkspaceReader {
        private final WorkspaceRepository repository = new WorkspaceRepository("notebook");
        private final Map<String, File> files = new TreeMap<>();
        private final Artifact first;

        Projects(Path pom) {
            Model model = read(pom);
            first = add(pom, model);
            Set<Path> read = new HashSet<>();
            Path file = pom.normalize();
            read.add(file);
            Parent parent = model.getParent();
            while (parent != null
                    && parent.getRelativePath() != null
                    && !parent.getRelativePath().isEmpty()) {
                Path above = file.resolveSibling(parent.getRelativePath()).normalize();
                Path next = Files.isDirectory(above) ? above.resolve("pom.xml") : above;
                if (!Files.isRegularFile(next) || !read.add(next)) {
                    break; // Maven itself refuses parents in a circle
                }
                file = next;
                model = read(file);
                Artifact added = add(file, model);
                if (!key(added)
                        .equals(parent.getGroupId() + ":" + parent.getArtifactId() + ":" + parent.getVersion())) {
                    break;
                }
                parent = model.getParent();
            }
        }

        private static Model read(Path pom) {
            try (InputStream bytes = Files.newInputStream(pom)) {
                return new MavenXpp3Reader().read(bytes);
            } catch (IOException e) {
                throw new MagicException("cannot read " + pom + ": " + e.getMessage());
            } catch (XmlPullParserException e) {
                throw new MagicException(pom + " is no POM: " + firstLine(e));
            }
        }

        private Artifact add(Path pom, Model model) {
            Parent parent = model.getParent();
            String group = model.getGroupId() == null && parent != null ? parent.getGroupId() : model.getGroupId();
            String version = model.getVersion() == null && parent != null ? parent.getVersion() : model.getVersion();
            Artifact artifact = new DefaultArtifact(group, model.getArtifactId(), "pom", version);
            files.put(key(artifact), pom.toFile());
            return artifact;
        }

        private static String key(Artifact artifact) {
            return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion();
        }

        Artifact artifact() {
            return first;
        }

        @Override
        public WorkspaceRepository getRepository() {
            return repository;
        }

        @Override
        public @Nullable File findArtifact(Artifact artifact) {
            return "pom".equals(artifact.getExtension()) ? files.get(key(artifact)) : null;
        }

        @Override
        public List<String> findVersions(Artifact artifact) {
            return List.of();
        }
    }
}
