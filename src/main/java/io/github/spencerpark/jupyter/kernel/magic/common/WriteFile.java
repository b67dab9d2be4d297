package io.github.spencerpark.jupyter.kernel.magic.common;

import io.github.spencerpark.jupyter.kernel.magic.registry.CellMagic;
import io.github.spencerpark.jupyter.kernel.magic.registry.MagicsArgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** Writes cells to files. */
public final class WriteFile {
    private static final MagicsArgs ARGUMENTS = MagicsArgs.builder()
            .required("filename")
            .flag("append", 'a')
            .onlyKnownKeywords()
            .onlyKnownFlags()
            .build();

    private WriteFile() {}

    /** Writes the body of a cell to a file, behind what it holds with {@code -a}. */
    @CellMagic
    public static void writefile(List<String> args, String body) throws IOException {
        Map<String, List<String>> given = ARGUMENTS.parse(args);
        boolean isToAppend = !given.getOrDefault("append", List.of()).isEmpty();
        Files.writeString(
                Path.of(given.getOrDefault("filename", List.of()).get(0)),
                body,
                StandardOpenOption.CREATE,
                isToAppend ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }
}
