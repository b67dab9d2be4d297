package io.github.spencerpark.ijava;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.magic.registry.Magics;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.kernel.engine.RunningCell;
import org.jspecify.annotations.Nullable;

/** The running kernel, as far as libraries and notebooks use it. */
public class JavaKernel extends BaseKernel {
    protected JavaKernel() {}

    public Magics getMagics() {
        return new Magics();
    }

    public MavenResolver getMavenResolver() {
        return new MavenResolver(getMagics());
    }

    /** Runs code as if it stood in a cell, and returns the value of its last expression. */
    public @Nullable Object evalRaw(String code) throws Exception {
        return RunningCell.here().session().eval(code);
    }

    /** Adds jars and folders, parted as in a class path. */
    public void addToClasspath(String path) {
        List<Path> entries = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            if (!entry.isBlank()) {
                entries.add(RunningCell.here().session().folder().resolve(entry));
            }
        }
        RunningCell.here().session().addToClassPath(entries);
    }

    /** Finds libraries, as the magics of the same names do. */
    public record MavenResolver(Magics magics) {
        public void addRemoteRepo(String name, String url) throws Exception {
            magics.applyLineMagic("mavenRepo", List.of(name, url));
        }

        public void addMavenRepo(List<String> args) throws Exception {
            magics.applyLineMagic("mavenRepo", args);
        }

        public void addMavenDependencies(List<String> args) throws Exception {
            magics.applyLineMagic("maven", args);
        }

        public void loadFromPOM(List<String> args) throws Exception {
            magics.applyLineMagic("loadFromPOM", args);
        }
    }
}
