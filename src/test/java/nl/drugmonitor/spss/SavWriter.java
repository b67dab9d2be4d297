package nl.drugmonitor.spss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes data files as SPSS does, for tests: from the description of the format in the manual of PSPP, and with nothing
 * of the code that reads them.
 */
final class SavWriter {
    /** How the cases are packed. */
    enum Packing {
        NONE(0),
        BYTES(1),
        ZIPPED(2);

        private final int code;

        Packing(int code) {
            this.code = code;
        }
    }

    static final int F = 5;
    static final int DATE = 20;
    static final int TIME = 21;
    static final int DATETIME = 22;

    /** A variable; of a text the width is that in bytes, of a number it is 0. */
    record Variable(
            String name,
            int width,
            int format,
            String label,
            Map<Object, String> labels,
            List<Object> missing,
            boolean isRange) {
        static Variable number(String name) {
            return new Variable(name, 0, F, "", Map.of(), List.of(), false);
        }

        static Variable text(String name, int width) {
            return new Variable(name, width, 1, "", Map.of(), List.of(), false);
        }

        Variable as(int newFormat) {
            return new Variable(name, width, newFormat, label, labels, missing, isRange);
        }

        Variable about(String newLabel) {
            return new Variable(name, width, format, newLabel, labels, missing, isRange);
        }

        Variable labelled(Map<Object, String> newLabels) {
            return new Variable(name, width, format, label, newLabels, missing, isRange);
        }

        Variable missing(Object... values) {
            return new Variable(name, width, format, label, labels, List.of(values), false);
        }

        /** Calls all from one number to another missing, and perhaps one number besides. */
        Variable missingRange(Object... values) {
            return new Variable(name, width, format, label, labels, List.of(values), true);
        }
    }

    private final List<Variable> variables;
    private final Charset charset;
    private final boolean namesEncoding;
    private final ByteOrder order;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    SavWriter(Charset charset, boolean namesEncoding, ByteOrder order, Variable... variables) {
        this.variables = List.of(variables);
        this.charset = charset;
        this.namesEncoding = namesEncoding;
        this.order = order;
    }

    static SavWriter utf8(Variable... variables) {
        return new SavWriter(StandardCharsets.UTF_8, true, ByteOrder.LITTLE_ENDIAN, variables);
    }

    /** Writes the cases; a {@code Double.NaN} is a number that SPSS has not. */
    Path write(Path file, Packing packing, List<List<Object>> cases) {
        try {
            return Files.write(file, bytes(packing, cases, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(Packing packing, List<List<Object>> cases, boolean tellsCases) throws IOException {
        out.reset();
        ascii(packing == Packing.ZIPPED ? "$FL3" : "$FL2", 4);
        ascii("@(#) SPSS DATA FILE invented", 60);
        whole(2, elements(), packing.code, 0, tellsCases ? cases.size() : -1);
        number(100);
        ascii("29 Nov 26", 9);
        ascii("12:00:00", 8);
        ascii("verzonnen", 64);
        ascii("", 3);
        for (int i = 0; i < variables.size(); i++) {
            variable(variables.get(i), i);
        }
        labels();
        extensions();
        whole(999, 0);
        byte[] elements = cases(cases);
        switch (packing) {
            case NONE -> out.writeBytes(elements);
            case BYTES -> out.writeBytes(packed(elements));
            case ZIPPED -> zipped(packed(elements));
        }
        return out.toByteArray();
    }

    private void ascii(String text, int length) {
        out.writeBytes(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length));
    }

    private void whole(int... numbers) {
        for (int number : numbers) {
            out.writeBytes(ByteBuffer.allocate(4).order(order).putInt(number).array());
        }
    }

    private void wide(long number) {
        out.writeBytes(ByteBuffer.allocate(8).order(order).putLong(number).array());
    }

    private void number(double number) {
        out.writeBytes(eight(number));
    }

    private byte[] eight(double number) {
        return ByteBuffer.allocate(8).order(order).putDouble(number).array();
    }

    private byte[] filled(String text, int width) {
        byte[] bytes = text.getBytes(charset);
        byte[] filled = Arrays.copyOf(bytes, width);
        if (bytes.length < width) {
            Arrays.fill(filled, bytes.length, width, (byte) ' ');
        }
        return filled;
    }

    private static String shortName(int number) {
        return "V" + (number + 1);
    }

    /** Returns the widths of the parts that a variable takes: 255 bytes each, one for 252 bytes of it. */
    private static List<Integer> parts(int width) {
        List<Integer> parts = new ArrayList<>();
        if (width <= 255) {
            return List.of(width);
        }
        int count = (width + 251) / 252;
        for (int i = 0; i < count - 1; i++) {
            parts.add(255);
        }
        parts.add(width - (count - 1) * 252);
        return parts;
    }

    private static int elements(int width) {
        return Math.max(1, (width + 7) / 8);
    }

    private int elements() {
        return variables.stream()
                .flatMap(variable -> parts(variable.width()).stream())
                .mapToInt(SavWriter::elements)
                .sum();
    }

    private void variable(Variable variable, int number) {
        List<Integer> parts = parts(variable.width());
        for (int part = 0; part < parts.size(); part++) {
            int width = parts.get(part);
            boolean isFirst = part == 0;
            boolean hasLabel = isFirst && !variable.label().isEmpty();
            int missing = isFirst && !isLong(variable) ? variable.missing().size() : 0;
            int format = variable.format() << 16 | (width == 0 ? 8 : width) << 8 | (variable.format() == F ? 2 : 0);
            whole(2, width, hasLabel ? 1 : 0, variable.isRange() ? -missing : missing, format, format);
            out.writeBytes(filled(isFirst ? shortName(number) : shortName(number) + "_" + part, 8));
            if (hasLabel) {
                byte[] label = variable.label().getBytes(charset);
                whole(label.length);
                out.writeBytes(Arrays.copyOf(label, (label.length + 3) / 4 * 4));
            }
            if (missing > 0) {
                variable.missing().forEach(value -> out.writeBytes(value(value)));
            }
            for (int i = 1; i < elements(width); i++) {
                whole(2, -1, 0, 0, 0, 0);
                out.writeBytes(filled("", 8));
            }
        }
    }

    private static boolean isLong(Variable variable) {
        return variable.width() > 8;
    }

    private byte[] value(Object value) {
        return value instanceof Double number ? eight(number) : filled(value.toString(), 8);
    }

    private void labels() {
        int element = 1;
        for (Variable variable : variables) {
            if (!variable.labels().isEmpty() && !isLong(variable)) {
                whole(3, variable.labels().size());
                variable.labels().forEach((value, label) -> {
                    byte[] text = label.getBytes(charset);
                    out.writeBytes(value(value));
                    out.write(text.length);
                    out.writeBytes(Arrays.copyOf(text, (text.length + 8) / 8 * 8 - 1));
                });
                whole(4, 1, element);
            }
            element += parts(variable.width()).stream()
                    .mapToInt(SavWriter::elements)
                    .sum();
        }
    }

    private void extension(int kind, int size, byte[] content) {
        whole(7, kind, size, content.length / size);
        out.writeBytes(content);
    }

    private void extensions() {
        int page = charset.equals(StandardCharsets.UTF_8) ? 65001 : 1252;
        extension(3, 4, wholes(20, 0, 0, -1, 1, 1, 2, page));
        ByteArrayOutputStream floats = new ByteArrayOutputStream();
        floats.writeBytes(eight(-Double.MAX_VALUE));
        floats.writeBytes(eight(Double.MAX_VALUE));
        floats.writeBytes(eight(Math.nextUp(-Double.MAX_VALUE)));
        extension(4, 8, floats.toByteArray());
        List<String> names = new ArrayList<>();
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < variables.size(); i++) {
            names.add(shortName(i) + "=" + variables.get(i).name());
            if (variables.get(i).width() > 255) {
                wide.append(String.format(
                        "%s=%05d\0\t", shortName(i), variables.get(i).width()));
            }
        }
        extension(13, 1, String.join("\t", names).getBytes(charset));
        if (!wide.isEmpty()) {
            extension(14, 1, wide.toString().getBytes(charset));
        }
        if (namesEncoding) {
            extension(20, 1, charset.name().getBytes(StandardCharsets.US_ASCII));
        }
        longTexts();
    }

    private byte[] wholes(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(order);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return bytes.array();
    }

    private void longTexts() {
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        ByteArrayOutputStream missing = new ByteArrayOutputStream();
        for (Variable variable : variables) {
            if (!isLong(variable)) {
                continue;
            }
            byte[] name = variable.name().getBytes(charset);
            if (!variable.labels().isEmpty()) {
                labels.writeBytes(wholes(name.length));
                labels.writeBytes(name);
                labels.writeBytes(wholes(variable.width(), variable.labels().size()));
                new TreeMap<>(variable.labels()).forEach((value, label) -> {
                    byte[] says = label.getBytes(charset);
                    labels.writeBytes(wholes(variable.width()));
                    labels.writeBytes(filled(value.toString(), variable.width()));
                    labels.writeBytes(wholes(says.length));
                    labels.writeBytes(says);
                });
            }
            if (!variable.missing().isEmpty()) {
                missing.writeBytes(wholes(name.length));
                missing.writeBytes(name);
                missing.write(variable.missing().size());
                missing.writeBytes(wholes(8));
                variable.missing().forEach(value -> missing.writeBytes(filled(value.toString(), 8)));
            }
        }
        if (labels.size() > 0) {
            extension(21, 1, labels.toByteArray());
        }
        if (missing.size() > 0) {
            extension(22, 1, missing.toByteArray());
        }
    }

    /** Returns the cases in elements of eight bytes. */
    private byte[] cases(List<List<Object>> cases) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (List<Object> each : cases) {
            for (int i = 0; i < variables.size(); i++) {
                int width = variables.get(i).width();
                if (width == 0) {
                    double value = (Double) each.get(i);
                    all.writeBytes(eight(Double.isNaN(value) ? -Double.MAX_VALUE : value));
                    continue;
                }
                byte[] text = filled(each.get(i).toString(), width);
                int from = 0;
                for (int part : parts(width)) {
                    int to = Math.min(text.length, from + Math.min(part, 255));
                    byte[] bytes = Arrays.copyOfRange(text, Math.min(from, text.length), to);
                    all.writeBytes(blanksBehind(bytes, elements(part) * 8));
                    from = to;
                }
            }
        }
        return all.toByteArray();
    }

    private static byte[] blanksBehind(byte[] bytes, int length) {
        byte[] filled = Arrays.copyOf(bytes, length);
        Arrays.fill(filled, bytes.length, length, (byte) ' ');
        return filled;
    }

    /** Returns elements with a byte each, and behind eight of these what has no room in a byte. */
    private byte[] packed(byte[] elements) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        ByteArrayOutputStream behind = new ByteArrayOutputStream();
        for (int at = 0; at < elements.length; at += 8) {
            byte[] element = Arrays.copyOfRange(elements, at, at + 8);
            double value = ByteBuffer.wrap(element).order(order).getDouble();
            boolean isSmall = value >= -99 && value <= 151 && Arrays.equals(element, eight(Math.rint(value)));
            if (Arrays.equals(element, "        ".getBytes(StandardCharsets.US_ASCII))) {
                codes.write(254);
            } else if (value == -Double.MAX_VALUE) {
                codes.write(255);
            } else if (isSmall) {
                codes.write((int) value + 100);
            } else {
                codes.write(253);
                behind.writeBytes(element);
            }
            if (codes.size() == 8 || at + 8 >= elements.length) {
                if (codes.size() < 8) {
                    codes.write(252);
                }
                packed.writeBytes(Arrays.copyOf(codes.toByteArray(), 8));
                packed.writeBytes(behind.toByteArray());
                codes.reset();
                behind.reset();
            }
        }
        return packed.toByteArray();
    }

    /** Writes pieces of a few bytes each, so that there are several. */
    private void zipped(byte[] packed) throws IOException {
        int piece = 1000;
        long start = out.size();
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        List<long[]> blocks = new ArrayList<>();
        for (int at = 0; at < packed.length; at += piece) {
            int length = Math.min(piece, packed.length - at);
            int before = pieces.size();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(pieces)) {
                deflater.write(packed, at, length);
            }
            blocks.add(new long[] {start + at, start + 24 + before, length, pieces.size() - before});
        }
        long trailer = start + 24 + pieces.size();
        wide(start);
        wide(trailer);
        wide(24 + 24L * blocks.size());
        out.writeBytes(pieces.toByteArray());
        wide(-100);
        wide(0);
        whole(piece, blocks.size());
        for (long[] block : blocks) {
            wide(block[0]);
            wide(block[1]);
            whole((int) block[2], (int) block[3]);
        }
    }
}
