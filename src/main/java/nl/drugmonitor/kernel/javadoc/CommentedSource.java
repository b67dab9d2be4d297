package nl.drugmonitor.kernel.javadoc;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The source of a class, with the Javadoc of its methods. */
public final class CommentedSource {
    private final Map<String, String> summaries = new HashMap<>();

    private CommentedSource() {}

    /** Reads a source file, also of several types. */
    public static CommentedSource of(String java) {
        JavaParser parser = JavaParser.of(java);
        CommentedSource source = new CommentedSource();
        source.new Collector(parser.trees()).scan(parser.unit(), null);
        return source;
    }

    /** Returns the first sentence on a method, as HTML. */
    public Optional<String> summary(Method method) {
        String type = Objects.requireNonNullElse(method.getDeclaringClass().getCanonicalName(), "");
        String prefix = method.getDeclaringClass().getPackageName();
        String parameters = Stream.of(method.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(";"));
        return Optional.ofNullable(summaries.get(
                key(type.substring(prefix.isEmpty() ? 0 : prefix.length() + 1), method.getName(), parameters)));
    }

    /** Names a method as a source and its class file both do: without packages and the parameters of types. */
    private static String key(String type, String name, String parameters) {
        String before = "";
        String bare = parameters.replace("...", "[]").replaceAll("@[\\w.]+\\s+", "");
        while (!bare.equals(before)) {
            before = bare;
            bare = before.replaceAll("<[^<>]*>", "");
        }
        return type + "." + name + "(" + bare.replaceAll("(?:\\w+[.$])+", "") + ")";
    }

    private final class Collector extends TreePathScanner<Void, @Nullable Void> {
        private final DocTrees trees;
        private String type = "";

        Collector(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
            return scan(unit.getTypeDecls(), null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            String outer = type;
            type = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
            scan(tree.getMembers(), null);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                String parameters = tree.getParameters().stream()
                        .map(parameter -> parameter.getType().toString())
                        .collect(Collectors.joining(";"));
                summaries.put(
                        key(type, tree.getName().toString(), parameters), Inline.html(comment.getFirstSentence()));
            }
            return null;
        }
    }
}
