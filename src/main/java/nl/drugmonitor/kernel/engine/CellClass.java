package nl.drugmonitor.kernel.engine;

import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.V17;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * A compiled class of a cell, changed in two places before it is loaded.
 *
 * <p>It becomes public, for a cell with a loader of its own has to see the variables and methods of others.
 *
 * <p>Calls of {@link System#exit}, {@link Runtime#exit} and {@link Runtime#halt} are led to {@link InCell}; those in
 * libraries stay what they are. So are the checks whether to stop that JShell puts into loops, from Java 21 on: its own
 * would stop all cells that still run.
 */
final class CellClass extends ClassVisitor {
    /** A type that a cell declares: a class within the class of that cell. */
    private static final Pattern TYPE = Pattern.compile("REPL/\\$JShell\\$\\w+\\$.+");

    private static final String RUNTIME = "java/lang/Runtime";

    /** Calls that are led elsewhere. */
    private static final Set<String> LED_AWAY = Set.of(
            "java/lang/System.exit(I)V",
            RUNTIME + ".exit(I)V",
            RUNTIME + ".halt(I)V",
            "REPL/$Cancel$.stopCheck()V"); // what loops ask whether to stop

    private static final String IN_CELL = InCell.class.getName().replace('.', '/');

    /** Where the version of a class file stands, a number of two bytes. */
    private static final int VERSION = 6;

    private CellClass(ClassVisitor next) {
        super(ASM9, next);
    }

    /** Returns the class as it is to be loaded. */
    static byte[] forLoading(byte[] classFile) {
        ClassReader reader = reader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new CellClass(writer), 0);
        byte[] changed = writer.toByteArray();
        System.arraycopy(classFile, VERSION, changed, VERSION, 2);
        return changed;
    }

    /** Reads a class of any version: JShell puts nothing into it that a later version has brought. */
    private static ClassReader reader(byte[] classFile) {
        byte[] readable = classFile.clone();
        ByteBuffer.wrap(readable).putShort(VERSION, (short) V17);
        return new ClassReader(readable);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            String superName,
            String @Nullable [] interfaces) {
        super.visit(version, access | ACC_PUBLIC, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
                if (LED_AWAY.contains(owner + "." + name + type)) {
                    super.visitMethodInsn(INVOKESTATIC, IN_CELL, nameInCell(name), typeInCell(owner, type), false);
                } else {
                    super.visitMethodInsn(opcode, owner, name, type, ofInterface);
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                Object[] led = Arrays.stream(arguments).map(CellClass::led).toArray();
                super.visitInvokeDynamicInsn(name, type, bootstrap, led);
            }
        };
    }

    /** Leads a method reference, such as {@code Runtime.getRuntime()::halt}, where a call is led. */
    private static Object led(Object argument) {
        return argument instanceof Handle handle
                        && LED_AWAY.contains(handle.getOwner() + "." + handle.getName() + handle.getDesc())
                ? new Handle(
                        H_INVOKESTATIC,
                        IN_CELL,
                        nameInCell(handle.getName()),
                        typeInCell(handle.getOwner(), handle.getDesc()),
                        false)
                : argument;
    }

    private static String nameInCell(String name) {
        return name.equals("halt") ? "exit" : name;
    }

    /** Returns the type of the static method that takes the place: the instance is its first argument. */
    private static String typeInCell(String owner, String type) {
        return owner.equals(RUNTIME) ? "(L" + RUNTIME + ";" + type.substring(1) : type;
    }

    /**
     * What a class uses of a type that a cell declares.
     *
     * @param fields their names
     * @param methods their names
     */
    record Use(Set<String> fields, Set<String> methods) {
        Use() {
            this(new HashSet<>(), new HashSet<>());
        }
    }

    /** Returns what a class uses of each type of a cell that it names. */
    static Map<String, Use> uses(byte[] classFile) {
        Map<String, Use> uses = new HashMap<>();
        Remapper names = new Remapper(ASM9) {
            @Override
            public String map(String type) {
                if (TYPE.matcher(type).matches()) {
                    uses.putIfAbsent(type, new Use());
                }
                return type;
            }

            @Override
            public String mapFieldName(String owner, String name, String type) {
                use(owner).fields().add(name);
                return name;
            }

            @Override
            public String mapMethodName(String owner, String name, String type) {
                use(owner).methods().add(name);
                return name;
            }

            private Use use(String owner) {
                return uses.getOrDefault(map(owner), new Use());
            }
        };
        reader(classFile)
                .accept(new ClassRemapper(new ClassWriter(0), names), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return uses;
    }
}
