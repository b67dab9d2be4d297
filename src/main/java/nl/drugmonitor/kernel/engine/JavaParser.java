package nl.drugmonitor.kernel.engine;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads code as trees, by the JDK's own parser. It compiles nothing, and reads what it can of broken code. */
final class JavaParser {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private JavaParser() {}

    /** Returns an expression; empty if the code is none. */
    static Optional<ExpressionTree> expression(String code) {
        return variables("Object $ = " + code + ";").stream()
                .filter(variable -> variable.getName().contentEquals("$"))
                .findFirst()
                .map(VariableTree::getInitializer);
    }

    /** Returns the variables that some statements declare. */
    static List<VariableTree> variables(String statements) {
        String source = "class $$ { void $$() {\n" + statements + "\n}}";
        List<VariableTree> found = new ArrayList<>();
        JavacTask task =
                (JavacTask) JAVAC.getTask(null, null, fault -> {}, List.of("-proc:none"), null, List.of(file(source)));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitVariable(VariableTree variable, Void nothing) {
                        found.add(variable);
                        return super.visitVariable(variable, null);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a source in memory can be read", e);
        }
        return found;
    }

    private static JavaFileObject file(String source) {
        return new SimpleJavaFileObject(URI.create("string:///$$.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
