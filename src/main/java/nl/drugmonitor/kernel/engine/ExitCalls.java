package nl.drugmonitor.kernel.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Leads calls of {@link System#exit} in a compiled cell to {@link InCell#exit}.
 *
 * <p>Only the constant pool changes: the reference to the method gets another owner. {@code Runtime.exit} and calls in
 * libraries stay what they are, for a call of an instance method takes another instruction.
 */
final class ExitCalls {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_REF = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;
    private static final String OWNER = "java/lang/System";
    private static final byte[] OWNER_BYTES = OWNER.getBytes(StandardCharsets.US_ASCII);

    private ExitCalls() {}

    static byte[] redirected(byte[] classFile) {
        if (!contains(classFile)) {
            return classFile;
        }
        try {
            return rewritten(classFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(byte[] classFile) {
        for (int start = 0; start <= classFile.length - OWNER_BYTES.length; start++) {
            int length = 0;
            while (length < OWNER_BYTES.length && classFile[start + length] == OWNER_BYTES[length]) {
                length++;
            }
            if (length == OWNER_BYTES.length) {
                return true;
            }
        }
        return false;
    }

    private static byte[] rewritten(byte[] classFile) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, Integer> classes = new HashMap<>();
        Map<Integer, int[]> names = new HashMap<>();
        Map<Integer, int[]> methods = new HashMap<>();
        int size;
        int end;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            size = in.readUnsignedShort();
            for (int index = 1; index < size; index++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case UTF8 -> texts.put(index, in.readUTF());
                    case CLASS -> classes.put(index, in.readUnsignedShort());
                    case STRING, METHOD_TYPE, MODULE, PACKAGE -> in.skipNBytes(2);
                    case METHOD_HANDLE -> in.skipNBytes(3);
                    case LONG, DOUBLE -> {
                        in.skipNBytes(8);
                        index++; // takes two places
                    }
                    case METHOD_REF -> {
                        int place = classFile.length - in.available();
                        methods.put(index, new int[] {place, in.readUnsignedShort(), in.readUnsignedShort()});
                    }
                    case NAME_AND_TYPE -> names.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                    default -> in.skipNBytes(4);
                }
            }
            end = classFile.length - in.available();
        }
        byte[] head = classFile.clone();
        for (int[] method : methods.values()) {
            int[] name = names.getOrDefault(method[2], new int[2]);
            if (OWNER.equals(texts.get(classes.getOrDefault(method[1], 0)))
                    && "exit".equals(texts.get(name[0]))
                    && "(I)V".equals(texts.get(name[1]))) {
                putShort(head, method[0], size + 1);
            }
        }
        putShort(head, 8, size + 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(head, 0, end);
            out.writeByte(UTF8);
            out.writeUTF(InCell.class.getName().replace('.', '/'));
            out.writeByte(CLASS);
            out.writeShort(size);
            out.write(head, end, head.length - end);
        }
        return bytes.toByteArray();
    }

    private static void putShort(byte[] bytes, int place, int value) {
        bytes[place] = (byte) (value >> 8);
        bytes[place + 1] = (byte) value;
    }
}
