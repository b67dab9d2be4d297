package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerFilesTest {
    @TempDir
    private Path folder;

    private final CountDownLatch indexWanted = new CountDownLatch(0);

    @Test
    void classesOfAJarAreFound() throws IOException {
        Path jar = jar("one.jar", "", "one/A.class", "one/B.class", "one/deep/C.class");

        try (CompilerFiles files = files(jar.toString())) {
            assertThat(names(files, "one")).containsExactlyInAnyOrder("one.A", "one.B");
            assertThat(names(files, "one.deep")).containsExactly("one.deep.C");
            assertThat(names(files, "two")).isEmpty();
        }
    }

    @Test
    void aPackageMayBeInSeveralJarsAndInAFolder() throws IOException {
        Path one = jar("one.jar", "", "shared/A.class");
        Path two = jar("two.jar", "", "shared/B.class");
        Files.createDirectories(folder.resolve("classes/shared"));
        Files.createFile(folder.resolve("classes/shared/C.class"));

        try (CompilerFiles files = files(one + ":" + two + ":" + folder.resolve("classes"))) {
            assertThat(names(files, "shared")).containsExactly("shared.A", "shared.B", "shared.C");
        }
    }

    @Test
    void aJarBringsThoseThatItsManifestNames() throws IOException {
        jar("library.jar", "", "library/A.class");
        Path program = jar("program.jar", "library.jar", "program/Main.class");

        try (CompilerFiles files = files(program.toString())) {
            assertThat(names(files, "library")).containsExactly("library.A");
        }
    }

    @Test
    void aJarThatIsAddedLaterIsFound() throws IOException {
        Path one = jar("one.jar", "", "one/A.class");
        Path two = jar("two.jar", "", "two/B.class");

        try (CompilerFiles files = files(one.toString())) {
            assertThat(names(files, "two")).isEmpty();
            files.handleOption("-classpath", List.of(one + ":" + two).iterator());
            assertThat(names(files, "two")).containsExactly("two.B");
        }
    }

    @Test
    void whatIsAddedComesBeforeWhatTheKernelHas() throws IOException {
        Path one = jar("one.jar", "", "shared/A.class");
        Path two = jar("two.jar", "", "shared/B.class");

        try (CompilerFiles files = files(one.toString())) {
            files.handleOption("-classpath", List.of(one + ":" + two).iterator());
            assertThat(names(files, "shared")).containsExactly("shared.B", "shared.A");
        }
    }

    @Test
    void theKernelRunsWithWhatItsJarNames() throws IOException {
        Path library = jar("library.jar", "", "library/A.class");
        Path program = jar("program.jar", "library.jar", "program/Main.class");
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

        assertThat(KernelClassPath.entries(program + ":" + folder + ":" + text + ":" + library))
                .containsExactly(program, library, folder, text);
    }

    @Test
    void whatIsNoJarIsPassedOver() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        Path one = jar("one.jar", "", "one/A.class");

        try (CompilerFiles files = files(folder.resolve("missing.jar") + ":" + text + ":" + one)) {
            assertThat(names(files, "one")).containsExactly("one.A");
        }
    }

    @Test
    void noLibraryHasPackagesOfTheLanguage() throws IOException {
        Path jar = jar("one.jar", "", "java/util/A.class", "A.class");

        try (CompilerFiles files = files(jar.toString())) {
            assertThat(names(files, "java.util")).isEmpty();
            assertThat(names(files, "")).isEmpty();
        }
    }

    @Test
    void jshellLearnsWhereAllPackagesAre() throws IOException {
        Path jar = jar("one.jar", "", "one/A.class");

        try (CompilerFiles files = files(jar.toString())) {
            List<Path> paths = new ArrayList<>();
            files.getLocationAsPaths(StandardLocation.CLASS_PATH).forEach(paths::add);
            assertThat(paths).containsExactly(jar);
        }
    }

    private CompilerFiles files(String classPath) {
        StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        CompilerFiles compilerFiles = new CompilerFiles(files, folder, indexWanted);
        compilerFiles.handleOption("-classpath", List.of(classPath).iterator());
        return compilerFiles;
    }

    private static List<String> names(CompilerFiles files, String packageName) throws IOException {
        List<String> names = new ArrayList<>();
        for (JavaFileObject found :
                files.list(StandardLocation.CLASS_PATH, packageName, EnumSet.of(JavaFileObject.Kind.CLASS), false)) {
            names.add(files.inferBinaryName(StandardLocation.CLASS_PATH, found));
        }
        return names;
    }

    private Path jar(String name, String classPath, String... entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!classPath.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String entry : entries) {
                jar.putNextEntry(new ZipEntry(entry));
            }
        }
        return file;
    }
}
