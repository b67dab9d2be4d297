package nl.drugmonitor.manuscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a zip, to be packed again with one of them changed. */
record PackedParts(Map<String, byte[]> all) {
    static PackedParts of(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return new PackedParts(parts);
    }

    /** Returns those that say what the document is and holds. */
    Map<String, byte[]> texts() {
        Map<String, byte[]> texts = new LinkedHashMap<>(all);
        texts.entrySet()
                .removeIf(part -> !part.getKey().matches(".*(document|content|styles|footnotes|rels).*xml.*")
                        || part.getValue().length == 0);
        return texts;
    }

    byte[] with(String changed, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(changed) ? content : part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
