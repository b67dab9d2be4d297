package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.figures.Figures;

/** A copy of the data of the edition of 2025, for a test to change. */
public record DataFolder(Path path) {
    public static Path resource(String name) {
        try {
            return Path.of(DataFolder.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String text(String resource) {
        try {
            return Files.readString(resource(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DataFolder copyTo(Path folder) throws IOException {
        DataOf2025.copyTo(folder);
        return new DataFolder(folder);
    }

    /** Adds the invented edition of 2026: rows to the tables that are there, and files of its own. */
    public DataFolder withInventedEdition() throws IOException {
        Path added = resource("/edition-2026");
        try (Stream<Path> files = Files.walk(added)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path here = path.resolve(added.relativize(file).toString());
                Files.createDirectories(here.getParent());
                Files.writeString(here, Files.readString(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
        return this;
    }

    public DataFolder replace(String file, String old, String by) throws IOException {
        String text = Files.readString(path.resolve(file));
        assertThat(text).contains(old);
        return write(file, text.replace(old, by));
    }

    public DataFolder append(String file, String... lines) throws IOException {
        return write(file, Files.readString(path.resolve(file)) + String.join("\n", lines) + "\n");
    }

    public DataFolder write(String file, String text) throws IOException {
        Files.createDirectories(path.resolve(file).getParent());
        Files.writeString(path.resolve(file), text);
        return this;
    }

    Figures figures() {
        return Figures.load(path);
    }

    Edition newest() {
        return Edition.newest(figures());
    }

    /** Returns the verdicts of an edition by the ids of its statements. */
    static Map<String, Verdict> verdicts(Edition edition) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Finding finding : edition.findings()) {
            verdicts.put(finding.statement().id(), finding.verdict());
        }
        return verdicts;
    }

    static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.statement().id()).toList();
    }
}
