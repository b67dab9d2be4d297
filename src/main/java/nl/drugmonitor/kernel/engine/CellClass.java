package nl.drugmonitor.kernel.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A compiled class of a cell, changed in two places before it is loaded.
 *
 * <p>It becomes public, for a cell with a loader of its own has to see the variables and methods of others.
 *
 * <p>Calls of {@link System#exit}, {@link Runtime#exit} and {@link Runtime#halt} are led to {@link InCell}; those in
 * libraries stay what they are. So are the checks whether to stop that JShell puts into loops, from Java 21 on: its own
 * would stop all cells that still run.
 *
 * <p>The reference to a static method gets another owner in the constant pool; a call of an instance method becomes a
 * call of a static one that takes the instance as its first argument, which leaves all else in place.
 */
final class CellClass {
    private static final int PUBLIC = 1;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD_REF = 9;
    private static final int METHOD_REF = 10;
    private static final int INTERFACE_METHOD_REF = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;
    private static final int HANDLE_OF_VIRTUAL = 5;
    private static final int HANDLE_OF_STATIC = 6;
    private static final int INVOKE_VIRTUAL = 182;
    private static final int INVOKE_STATIC = 184;

    /** A type that a cell declares: a class within the class of that cell. */
    private static final Pattern TYPE = Pattern.compile("REPL/\\$JShell\\$\\w+\\$[^;:<>()\\[/.]+");

    private static final String SYSTEM = "java/lang/System";
    private static final String RUNTIME = "java/lang/Runtime";

    /** The class of JShell's that loops ask whether to stop. */
    private static final String CANCEL = "REPL/$Cancel$";

    private final ByteBuffer bytes;
    private final int size;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>();
    private final Map<Integer, int[]> names = new HashMap<>();
    private final Map<Integer, int[]> methods = new HashMap<>();
    private final List<int[]> members = new ArrayList<>();

    /** Where method handles stand: a kind, of one byte, and a method. */
    private final List<Integer> handles = new ArrayList<>();

    private CellClass(byte[] classFile) {
        bytes = ByteBuffer.wrap(classFile.clone());
        bytes.position(8);
        size = unsignedShort();
        for (int index = 1; index < size; index++) {
            int tag = bytes.get();
            switch (tag) {
                case UTF8 -> texts.put(index, text());
                case CLASS -> classes.put(index, unsignedShort());
                case STRING, METHOD_TYPE, MODULE, PACKAGE -> skip(2);
                case METHOD_HANDLE -> {
                    handles.add(bytes.position());
                    skip(3);
                }
                case LONG, DOUBLE -> {
                    skip(8);
                    index++; // takes two places
                }
                case METHOD_REF -> methods.put(index, member());
                case FIELD_REF, INTERFACE_METHOD_REF -> member();
                case NAME_AND_TYPE -> names.put(index, new int[] {unsignedShort(), unsignedShort()});
                default -> skip(4);
            }
        }
    }

    private int[] member() {
        int[] member = {bytes.position(), unsignedShort(), unsignedShort()};
        members.add(member);
        return member;
    }

    /**
     * What a class uses of a type that a cell declares.
     *
     * @param fields their names
     * @param methods their names
     */
    record Use(Set<String> fields, Set<String> methods) {}

    /** Returns what a class uses of each type of a cell that it names. */
    static Map<String, Use> uses(byte[] classFile) {
        CellClass cell = new CellClass(classFile);
        Map<String, Use> uses = new HashMap<>();
        for (String text : cell.texts.values()) {
            TYPE.matcher(text)
                    .results()
                    .forEach(type -> uses.put(type.group(), new Use(new HashSet<>(), new HashSet<>())));
        }
        for (int[] member : cell.members) {
            Use use = uses.get(cell.texts.get(cell.classes.getOrDefault(member[1], 0)));
            if (use != null) {
                int[] nameAndType = cell.names.getOrDefault(member[2], new int[2]);
                boolean isMethod = cell.texts.getOrDefault(nameAndType[1], "").startsWith("(");
                (isMethod ? use.methods() : use.fields()).add(cell.texts.getOrDefault(nameAndType[0], ""));
            }
        }
        return uses;
    }

    static byte[] forLoading(byte[] classFile) {
        CellClass changed = new CellClass(classFile);
        changed.makePublic();
        return Stream.of(SYSTEM, RUNTIME, CANCEL).anyMatch(owner -> contains(classFile, owner))
                ? changed.withCallsToInCell()
                : changed.bytes.array();
    }

    private void makePublic() {
        int flags = bytes.position();
        bytes.putShort(flags, (short) (bytes.getShort(flags) | PUBLIC));
    }

    private static boolean contains(byte[] classFile, String name) {
        byte[] sought = name.getBytes(US_ASCII);
        for (int start = 0; start <= classFile.length - sought.length; start++) {
            if (Arrays.equals(classFile, start, start + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    private byte[] withCallsToInCell() {
        int end = bytes.position();
        Set<Integer> ofRuntime = new HashSet<>();
        methods.forEach((index, method) -> {
            if (isCalled(method, SYSTEM, "exit", "(I)V") || isCalled(method, CANCEL, "stopCheck", "()V")) {
                bytes.putShort(method[0], (short) (size + 1));
            } else if (isCalled(method, RUNTIME, "exit", "(I)V") || isCalled(method, RUNTIME, "halt", "(I)V")) {
                ofRuntime.add(index);
            }
        });
        if (!ofRuntime.isEmpty()) {
            redirectHandles(ofRuntime);
            redirectCalls(ofRuntime);
        }
        bytes.putShort(8, (short) (size + 6));
        ByteBuffer added = ByteBuffer.allocate(500);
        putText(added, InCell.class.getName().replace('.', '/'));
        added.put((byte) CLASS).putShort((short) size);
        putText(added, "exit");
        putText(added, "(Ljava/lang/Runtime;I)V");
        added.put((byte) NAME_AND_TYPE).putShort((short) (size + 2)).putShort((short) (size + 3));
        added.put((byte) METHOD_REF).putShort((short) (size + 1)).putShort((short) (size + 4));
        added.flip();
        return ByteBuffer.allocate(bytes.capacity() + added.limit())
                .put(bytes.array(), 0, end)
                .put(added)
                .put(bytes.array(), end, bytes.capacity() - end)
                .array();
    }

    private boolean isCalled(int[] method, String owner, String name, String type) {
        int[] nameAndType = names.getOrDefault(method[2], new int[2]);
        return owner.equals(texts.get(classes.getOrDefault(method[1], 0)))
                && name.equals(texts.get(nameAndType[0]))
                && type.equals(texts.get(nameAndType[1]));
    }

    /** Redirects method references, such as {@code Runtime.getRuntime()::halt}. */
    private void redirectHandles(Set<Integer> ofRuntime) {
        for (int at : handles) {
            if (bytes.get(at) == HANDLE_OF_VIRTUAL && ofRuntime.contains(Short.toUnsignedInt(bytes.getShort(at + 1)))) {
                bytes.put(at, (byte) HANDLE_OF_STATIC);
                bytes.putShort(at + 1, (short) (size + 5));
            }
        }
    }

    private void redirectCalls(Set<Integer> ofRuntime) {
        skip(6); // flags, this class, its superclass
        skip(2 * unsignedShort()); // interfaces
        for (int kind = 0; kind < 2; kind++) { // fields, methods
            for (int members = unsignedShort(); members > 0; members--) {
                skip(6);
                for (int attributes = unsignedShort(); attributes > 0; attributes--) {
                    boolean isCode = "Code".equals(texts.get(unsignedShort()));
                    int length = bytes.getInt();
                    if (isCode) {
                        int code = bytes.position() + 8;
                        redirectCalls(ofRuntime, code, code + bytes.getInt(code - 4));
                    }
                    skip(length);
                }
            }
        }
    }

    private void redirectCalls(Set<Integer> ofRuntime, int code, int end) {
        for (int at = code; at < end; at += instructionLength(at, code)) {
            if (unsigned(at) == INVOKE_VIRTUAL && ofRuntime.contains(Short.toUnsignedInt(bytes.getShort(at + 1)))) {
                bytes.put(at, (byte) INVOKE_STATIC);
                bytes.putShort(at + 1, (short) (size + 5));
            }
        }
    }

    private int instructionLength(int at, int code) {
        int opcode = unsigned(at);
        int padded = at + 4 - (at - code) % 4;
        return switch (opcode) {
            case 170 -> padded - at + 12 + 4 * (bytes.getInt(padded + 8) - bytes.getInt(padded + 4) + 1); // tableswitch
            case 171 -> padded - at + 8 + 8 * bytes.getInt(padded + 4); // lookupswitch
            case 196 -> unsigned(at + 1) == 132 ? 6 : 4; // wide: iinc or a variable
            case 16, 18, 21, 22, 23, 24, 25, 54, 55, 56, 57, 58, 169, 188 -> 2;
            case 17, 19, 20, 132, 187, 189, 192, 193, 198, 199 -> 3;
            case 197 -> 4;
            case 185, 186, 200, 201 -> 5;
            default -> (opcode >= 153 && opcode <= 168) || (opcode >= 178 && opcode <= 184) ? 3 : 1;
        };
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(bytes.get(at));
    }

    private int unsignedShort() {
        return Short.toUnsignedInt(bytes.getShort());
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }

    private String text() {
        byte[] utf8 = new byte[unsignedShort()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static void putText(ByteBuffer added, String text) {
        added.put((byte) UTF8).putShort((short) text.length()).put(text.getBytes(US_ASCII));
    }
}
