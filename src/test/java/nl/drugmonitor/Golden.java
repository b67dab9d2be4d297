package nl.drugmonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Expected output, whole, in src/test/resources/golden; {@code -Dgolden.update=true} rewrites it. */
public final class Golden {
    private static final String FOLDER = "src/test/resources/golden";
    private static final String ITSELF = "src/test/java/nl/drugmonitor/Golden.java";

    /** A picture within a page: charts have tests of their own, and nobody reviews such signs. */
    private static final Pattern PICTURE = Pattern.compile("base64,[A-Za-z0-9+/=]{100,}");

    /** The style sheets of a page, which lie among the resources. */
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);

    private Golden() {}

    /** Compares an output with the golden file of this name, or writes the file if it is to be updated. */
    public static void check(String name, String output) {
        String actual = PICTURE.matcher(output).replaceAll("base64,...");
        actual = STYLE.matcher(actual).replaceAll("<style>...</style>");
        Path file = projectFolder().resolve(FOLDER).resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            } else if (Files.exists(file)) {
                compare(name, Files.readString(file), actual);
            } else {
                fail("cannot find golden/%s. Write it with -Dgolden.update=true.", name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String name, String expected, String actual) {
        List<String> wanted = List.of(expected.split("\n", -1));
        List<String> got = List.of(actual.split("\n", -1));
        for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
            assertThat(line(got, i))
                    .as(
                            "golden/%s:%d. If the new output is right, write it with -Dgolden.update=true"
                                    + " and review the difference.",
                            name, i + 1)
                    .isEqualTo(line(wanted, i));
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(no such line)";
    }

    /** Returns the folder of the project, wherever the tests were started. */
    public static Path projectFolder() {
        return above(compiledClasses())
                .or(() -> above(Path.of("").toAbsolutePath()))
                .orElseThrow(() -> new IllegalStateException("cannot find the folder that holds " + ITSELF));
    }

    private static Path compiledClasses() {
        try {
            return Path.of(Golden.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> above(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(ITSELF))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
