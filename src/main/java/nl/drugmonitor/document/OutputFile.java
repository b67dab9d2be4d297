package nl.drugmonitor.document;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;
import nl.drugmonitor.language.Note;

/** Files that are written whole: until all of the new one is there, the old one stays. */
public final class OutputFile {
    private OutputFile() {}

    public static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /** What is to stand in a file, written piece by piece. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file; where it is a link, what the link leads to. A file that is replaced keeps its mode. */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (!Files.isDirectory(target.resolveSibling(""))) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(target)) {
            throw new DirectoryNotEmptyException(file.toString());
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
        Files.createFile(fresh); // fails where a file or a link is
        try {
            keepMode(target, fresh);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                content.writeTo(out);
            }
            Files.move(fresh, target, REPLACE_EXISTING, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Gives the new file the group and the mode of the old one, before anything stands in it. */
    private static void keepMode(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view == null || !Files.exists(old)) {
            return;
        }
        PosixFileAttributes attributes = Files.readAttributes(old, PosixFileAttributes.class);
        try {
            if (!attributes.group().equals(view.readAttributes().group())) {
                view.setGroup(attributes.group());
            }
        } catch (FileSystemException e) {
            // whoever is not in the group cannot give a file to it
        }
        view.setPermissions(attributes.permissions());
    }

    /** Returns why a file could not be written, as it ends a sentence. */
    public static Note reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof NoSuchFileException) {
            return Note.of("unwritable.no_folder");
        }
        if (e instanceof AccessDeniedException) {
            return Note.of("unwritable.denied");
        }
        if (e instanceof FileAlreadyExistsException) {
            return Note.of("unwritable.below_file", message);
        }
        return Note.of(e instanceof DirectoryNotEmptyException ? "unwritable.folder" : "unwritable.other", message);
    }
}
