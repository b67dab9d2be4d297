package nl.drugmonitor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {
    private static final String CLASS = ResourcesTest.class.getName().replace('.', '/') + ".class";

    @Test
    void filesBesideAClassOfAFolderAreFound() {
        assertThat(new Resources(ResourcesTest.class).read(CLASS)).isPresent();
    }

    @Test
    void aFileThatIsNotThereIsNothing(@TempDir Path folder) throws Exception {
        assertThat(new Resources(ResourcesTest.class).read("none")).isEmpty();
        try (URLClassLoader jar = loader(jar(folder.resolve("a jar é.jar")))) {
            assertThat(new Resources(jar.loadClass(ResourcesTest.class.getName())).read("none"))
                    .isEmpty();
        }
    }

    @Test
    void filesBesideAClassOfAJarAreThoseOfTheJar(@TempDir Path folder) throws Exception {
        try (URLClassLoader jar = loader(jar(folder.resolve("a jar é.jar")))) {
            assertThat(new Resources(jar.loadClass(ResourcesTest.class.getName())).read("data/words.txt"))
                    .hasValue("woorden".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aClassOfTheJdkHasNone() {
        assertThat(new Resources(String.class).read("none")).isEmpty();
    }

    private static Path jar(Path file) throws Exception {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(CLASS));
            jar.write(new Resources(ResourcesTest.class).read(CLASS).orElseThrow());
            jar.putNextEntry(new JarEntry("data/words.txt"));
            jar.write("woorden".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static URLClassLoader loader(Path jar) throws Exception {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                return name.equals(ResourcesTest.class.getName())
                        ? super.findClass(name)
                        : ResourcesTest.class.getClassLoader().loadClass(name);
            }
        };
    }
}
