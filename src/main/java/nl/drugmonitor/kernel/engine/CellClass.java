package nl.drugmonitor.kernel.engine;

import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.V17;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Changes the compiled class of a cell before it is loaded.
 *
 * <p>It becomes public, because other cells, with loaders of their own, use its variables and methods.
 *
 * <p>Calls of {@link System#exit}, {@link Runtime#exit} and {@link Runtime#halt} become calls of {@link InCell}; those
 * in libraries stay as they are. So do the checks that JShell puts into loops from Java 21 on, where a thread can no
 * longer be stopped from outside: JShell's own would stop all cells that still run.
 *
 * <p>Calls of what has a substitute become calls of that.
 *
 * @see CallSubstitutes
 */
final class CellClass extends ClassVisitor {
    /** A type that a cell declares: a class within the class of that cell. */
    private static final Pattern TYPE = Pattern.compile("REPL/\\$JShell\\$\\w+\\$.+");

    private static final String RUNTIME = "java/lang/Runtime";

    /** Calls that become calls of {@link InCell}. */
    private static final Set<String> LED_AWAY = Set.of(
            "java/lang/System.exit(I)V",
            RUNTIME + ".exit(I)V",
            RUNTIME + ".halt(I)V",
            "REPL/$Cancel$.stopCheck()V"); // the check that JShell puts into loops

    /** For static methods, written as above, the class whose method cells call in their place. */
    private static final Map<String, String> SUBSTITUTES = substitutes();

    private static final String IN_CELL = InCell.class.getName().replace('.', '/');

    /** The position of the version in a class file, a number of two bytes. */
    private static final int VERSION = 6;

    private static Map<String, String> substitutes() {
        Map<String, String> found = new HashMap<>();
        try {
            ServiceLoader.load(CallSubstitutes.class, CellClass.class.getClassLoader())
                    .forEach(library -> library.substitutes().forEach((name, by) -> add(found, name, by)));
        } catch (ServiceConfigurationError | LinkageError e) {
            return found; // a broken library must not stop the notebook
        }
        return found;
    }

    private static void add(Map<String, String> found, String replaced, Class<?> substitute) {
        for (Method method : substitute.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
                String type = Type.getMethodDescriptor(method);
                found.put(replaced.replace('.', '/') + "." + method.getName() + type, Type.getInternalName(substitute));
            }
        }
    }

    private CellClass(ClassVisitor next) {
        super(ASM9, next);
    }

    static byte[] forLoading(byte[] classFile) {
        ClassReader reader = reader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new CellClass(writer), 0);
        byte[] changed = writer.toByteArray();
        System.arraycopy(classFile, VERSION, changed, VERSION, 2);
        return changed;
    }

    /** Reads a class of any version as one of Java 17: JShell uses nothing that later versions have added. */
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
                    String called = SUBSTITUTES.getOrDefault(owner + "." + name + type, owner);
                    super.visitMethodInsn(opcode, called, name, type, ofInterface);
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                Object[] led = Arrays.stream(arguments).map(CellClass::led).toArray();
                super.visitInvokeDynamicInsn(name, type, bootstrap, led);
            }
        };
    }

    /** Replaces a method reference, such as {@code Runtime.getRuntime()::halt}, as a call is replaced. */
    private static Object led(Object argument) {
        if (!(argument instanceof Handle handle)) {
            return argument;
        }
        String method = handle.getOwner() + "." + handle.getName() + handle.getDesc();
        if (LED_AWAY.contains(method)) {
            String type = typeInCell(handle.getOwner(), handle.getDesc());
            return new Handle(H_INVOKESTATIC, IN_CELL, nameInCell(handle.getName()), type, false);
        }
        String substitute = SUBSTITUTES.get(method);
        return substitute == null
                ? argument
                : new Handle(H_INVOKESTATIC, substitute, handle.getName(), handle.getDesc(), false);
    }

    private static String nameInCell(String name) {
        return name.equals("halt") ? "exit" : name;
    }

    /** Returns the type of the static method that replaces a method: the instance becomes its first argument. */
    private static String typeInCell(String owner, String type) {
        return owner.equals(RUNTIME) ? "(L" + RUNTIME + ";" + type.substring(1) : type;
    }

    /** The names of the fields and methods that a class uses of a type of a cell. */
    record Use(Set<String> fields, Set<String> methods) {
        Use() {
            this(new HashSet<>(), new HashSet<>());
        }
    }

    /** Returns, for each type of a cell that a class names, what the class uses of it. */
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
