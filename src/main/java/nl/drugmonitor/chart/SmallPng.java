package nl.drugmonitor.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An image as a PNG of few colours, a fifth as large as one of all: those that a chart is drawn in, and some between
 * them for the edges of letters.
 */
final class SmallPng {
    /** The most that four bits can number, and so many as letters need to look round. */
    private static final int MOST = 16;

    private static final int LEAST = 10;
    private static final int EDGES = 4;
    private static final int BITS = 4;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private SmallPng() {}

    /**
     * Returns an image as a file.
     *
     * @param drawn the colours that must keep their place in it
     */
    static byte[] of(BufferedImage image, Set<Integer> drawn) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        int size = Math.min(Math.max(LEAST, drawn.size() + EDGES), MOST);
        List<Integer> palette = counts.keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(colour -> drawn.contains(colour) ? 0 : 1)
                        .thenComparing(colour -> -counts.getOrDefault(colour, 0))
                        .thenComparing(colour -> colour))
                .limit(size)
                .toList();
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        Map<Integer, Integer> places = new HashMap<>();
        counts.keySet().forEach(colour -> places.put(colour, nearest(colours, colour)));
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int y = 0; y < image.getHeight(); y++) {
            rows.write(0); // the row as it is, for colours of a palette are no numbers to be subtracted
            for (int x = 0; x < width; x += 2) {
                int one = places.getOrDefault(pixels[y * width + x], 0);
                int next = x + 1 < width ? places.getOrDefault(pixels[y * width + x + 1], 0) : 0;
                rows.write(one << BITS | next);
            }
        }
        return file(width, image.getHeight(), colours, rows.toByteArray());
    }

    private static int nearest(int[] colours, int colour) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], colour) < distance(colours[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }

    private static byte[] file(int width, int height, int[] colours, byte[] rows) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) BITS);
        header.put((byte) 3); // of a palette; packed, filtered and in order as every PNG
        ByteBuffer palette = ByteBuffer.allocate(3 * colours.length);
        for (int colour : colours) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        part(file, "IHDR", header.array());
        part(file, "PLTE", palette.array());
        part(file, "IDAT", packed(rows));
        part(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void part(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 check = new CRC32();
        check.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static byte[] packed(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
