package io.github.spencerpark.jupyter.kernel.magic.common;

import io.github.spencerpark.jupyter.kernel.magic.registry.LineMagic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs programs. */
public final class Shell {
    private Shell() {}

    /** Runs a program, and returns the lines that it writes; what it writes as errors comes among them. */
    @LineMagic
    public static List<String> sh(List<String> args) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(args).redirectErrorStream(true).start();
        try {
            List<String> lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            program.waitFor();
            return lines;
        } finally {
            program.destroy();
        }
    }
}
