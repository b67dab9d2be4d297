package nl.drugmonitor.input;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The small files of the test resources, most of them named after their fault. */
final class Fixture {
    private Fixture() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream("/input/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TextFile file(String name) {
        return TextFile.of(name, bytes(name));
    }

    /** Asserts that input is refused with just this message, given line by line. */
    static void assertRefused(ThrowingCallable reading, String... message) {
        assertThatThrownBy(reading).isInstanceOf(InvalidInputException.class).hasMessage(String.join("\n", message));
    }
}
