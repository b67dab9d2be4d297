package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesJarTest {
    @TempDir
    private Path folder;

    private Path jar(String name, String... artifacts) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String artifact : artifacts) {
                out.putNextEntry(new ZipEntry("META-INF/maven/org.sample/" + artifact + "/pom.properties"));
                out.write(("groupId=org.sample\nartifactId=" + artifact + "\nversion=1.2\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private Path kept(String artifact) throws IOException {
        Path sources = folder.resolve("m2/org/sample/" + artifact + "/1.2/" + artifact + "-1.2-sources.jar");
        Files.createDirectories(sources.getParent());
        return Files.createFile(sources);
    }

    @Test
    void sourcesLieBesideTheJar() throws IOException {
        Path jar = jar("one-1.2.jar", "one");
        kept("one");
        Path beside = Files.createFile(folder.resolve("one-1.2-sources.jar"));
        assertThat(SourcesJar.of(jar, folder.resolve("m2"))).contains(beside);
    }

    @Test
    void orWhereMavenKeepsThem() throws IOException {
        Path jar = jar("renamed.jar", "one");
        assertThat(SourcesJar.of(jar, folder.resolve("m2"))).isEmpty();
        Path kept = kept("one");
        assertThat(SourcesJar.of(jar, folder.resolve("m2"))).contains(kept);
    }

    @Test
    void aJarOfSeveralLibrariesOrOfNoneHasNoSources() throws IOException {
        kept("one");
        assertThat(SourcesJar.of(jar("shaded.jar", "one", "two"), folder.resolve("m2")))
                .isEmpty();
        assertThat(SourcesJar.of(jar("plain.jar"), folder.resolve("m2"))).isEmpty();
        assertThat(SourcesJar.of(Files.writeString(folder.resolve("broken.jar"), "no jar"), folder.resolve("m2")))
                .isEmpty();
    }
}
