package nl.drugmonitor.kernel.engine;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.kernel.javadoc.JavaParser;

/** What stands in a cell, as trees. It compiles nothing, and reads what it can of broken code. */
final class CellTrees {
    private CellTrees() {}

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
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                found.add(variable);
                return super.visitVariable(variable, null);
            }
        }.scan(JavaParser.of(source).unit(), null);
        return found;
    }
}
