package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

class CellClassTest {
    /** The class file format: the version of a class stands in the bytes 4 to 7. */
    private static final int VERSION = 4;

    /** What a cell of a Java of the future may be compiled to. */
    @Test
    void aClassOfAnyVersionKeepsItsVersion() throws IOException {
        byte[] classFile = bytes(Exits.class);
        ByteBuffer.wrap(classFile).putInt(VERSION, 99);

        byte[] changed = CellClass.forLoading(classFile);

        assertThat(ByteBuffer.wrap(changed).getInt(VERSION)).isEqualTo(99);
        assertThat(CellClass.uses(classFile)).isEmpty();
    }

    @Test
    void aClassIsPublicAndCallsForTheEndComeToTheCell() throws Exception {
        byte[] changed = CellClass.forLoading(bytes(Exits.class));
        Class<?> loaded = new ClassLoader(Exits.class.getClassLoader()) {
            Class<?> define() {
                return defineClass(Exits.class.getName(), changed, 0, changed.length);
            }
        }.define();

        assertThat(Modifier.isPublic(new ClassReader(changed).getAccess())).isTrue();
        for (String method : new String[] {"exit", "halt", "reference"}) {
            assertThat(thrownBy(loaded, method)).isInstanceOf(InCell.ExitException.class);
        }
    }

    private static Throwable thrownBy(Class<?> type, String method) throws ReflectiveOperationException {
        try {
            var called = type.getDeclaredMethod(method);
            called.setAccessible(true);
            called.invoke(null);
            return null;
        } catch (java.lang.reflect.InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("CellClassTest$Exits.class")) {
            return in.readAllBytes();
        }
    }

    /** Ends the program in three ways, were it not for what is tested. */
    static final class Exits {
        private Exits() {}

        static void exit() {
            System.exit(1);
        }

        static void halt() {
            Runtime.getRuntime().halt(1);
        }

        static void reference() {
            IntConsumer end = Runtime.getRuntime()::halt;
            end.accept(1);
        }
    }
}
