package nl.drugmonitor.kernel.javadoc;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source file as the parser of the JDK reads it; what it does not understand is left out. */
public final class JavaParser {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final JavacTask task;
    private final CompilationUnitTree unit;

    private JavaParser(JavacTask task, CompilationUnitTree unit) {
        this.task = task;
        this.unit = unit;
    }

    /** Reads a source. */
    public static JavaParser of(String java) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return java;
                    }
                };
        JavacTask task =
                (JavacTask) JAVAC.getTask(null, null, ignored -> {}, List.of("-proc:none"), null, List.of(file));
        try {
            return new JavaParser(task, task.parse().iterator().next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what stands in it. */
    public CompilationUnitTree unit() {
        return unit;
    }

    /** Returns what reads its comments. */
    DocTrees trees() {
        return DocTrees.instance(task);
    }
}
