package nl.drugmonitor.kernel;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Libraries for tests. */
public final class TestLibrary {
    private TestLibrary() {}

    /** Returns JJava's own jar. */
    public static Path jjava() {
        String onlyThere = "org/dflib/jjava/jupyter/kernel/BaseKernelBuilder.class";
        try {
            JarURLConnection inJar = (JarURLConnection)
                    Objects.requireNonNull(TestLibrary.class.getClassLoader().getResource(onlyThere))
                            .openConnection();
            return Path.of(inJar.getJarFileURL().getPath());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Compiles a class, and packs it with the files that are named, as a library would.
     *
     * @param classPath that it is compiled with
     */
    public static Path pack(Path folder, String classPath, String name, String source, Map<String, String> withIt)
            throws IOException {
        Path java = Files.writeString(folder.resolve(name + ".java"), source);
        Path classes = folder.resolve("classes-of-" + name);
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", classPath, "-d", classes.toString(), java.toString());
        Path jar = folder.resolve(name + ".jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar), new Manifest())) {
            try (Stream<Path> compiled = Files.walk(classes)) {
                for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                    entries.putNextEntry(
                            new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                    entries.write(Files.readAllBytes(file));
                }
            }
            for (Map.Entry<String, String> file : withIt.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
