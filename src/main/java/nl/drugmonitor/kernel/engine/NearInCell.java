package nl.drugmonitor.kernel.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import jdk.jshell.SourceCodeAnalysis;
import nl.drugmonitor.kernel.magic.JavaText;
import nl.drugmonitor.spelling.NearNames;

/** Finds what a name may mean that the compiler cannot find: what JShell would complete in its place. */
final class NearInCell {
    /** Types of one name in more packages than these are no help. */
    private static final int MOST = 3;

    private final Compiler compiler;
    private final SourceCodeAnalysis analysis;

    NearInCell(Compiler compiler) {
        this.compiler = compiler;
        analysis = compiler.analysis;
    }

    /** Returns {@code Did you mean yearly()?} or where a type is that is not imported, if something is near. */
    Optional<String> advice(Remark remark) {
        return UnknownName.of(remark.diagnostic()).flatMap(unknown -> advice(unknown, remark));
    }

    private Optional<String> advice(UnknownName unknown, Remark remark) {
        String source = remark.piece().source();
        if (unknown.kind().equals("package") && unknown.name().indexOf('.') > 0) {
            compiler.awaitPackages();
            return question(nearPackage(unknown.name()));
        }
        Optional<String> near = question(near(unknown, before(unknown.name(), source, remark)));
        boolean mayBeType = unknown.owner().isEmpty()
                && Character.isUpperCase(unknown.name().charAt(0));
        return near.isEmpty() && mayBeType ? imported(unknown.name()) : near;
    }

    private static Optional<String> question(List<String> near) {
        return near.isEmpty() ? Optional.empty() : Optional.of("Did you mean " + String.join(" or ", near) + "?");
    }

    /** Returns how to import a type of exactly this name. */
    private Optional<String> imported(String type) {
        compiler.awaitPackages();
        List<String> names = analysis.listQualifiedNames(type, type.length()).getNames();
        return names.isEmpty() || names.size() > MOST
                ? Optional.empty()
                : Optional.of("Write above it: import " + String.join("; or import ", names) + ";");
    }

    /** Returns the code before the name. */
    private static String before(String name, String source, Remark remark) {
        int end = (int) Math.min(Math.max(remark.diagnostic().getEndPosition(), 0), source.length());
        int start = JavaText.nameStart(source, end);
        int found = source.startsWith(name, start)
                ? start
                : source.indexOf(name, (int) Math.max(remark.diagnostic().getStartPosition(), 0));
        return source.substring(0, Math.max(found, 0));
    }

    private List<String> near(UnknownName unknown, String before) {
        Map<String, String> written = written(unknown.kind().equals("package") ? "" : before);
        boolean isMember = before.stripTrailing().endsWith(".");
        if (!isMember) {
            Piece.variablesIn(before).forEach(name -> written.putIfAbsent(name, name)); // those of a block
        }
        List<String> alike = written.entrySet().stream()
                .filter(name -> isAlike(unknown, name.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> near = isMember ? NearNames.to(unknown.name(), alike) : NearNames.spelt(unknown.name(), alike);
        if (near.isEmpty() && isMember) {
            near = NearNames.to(unknown.name(), written.keySet());
        }
        boolean isType = unknown.kind().equals("class"); // after new, it would have the brackets of its constructor
        return isType ? near : near.stream().map(written::get).toList();
    }

    /** Returns whether a name may be what the compiler looks for; a type may be taken for a variable. */
    private static boolean isAlike(UnknownName unknown, String written) {
        boolean isUpper = Character.isUpperCase(written.charAt(0));
        return switch (unknown.kind()) {
            case "class" -> isUpper;
            case "method" -> written.endsWith(")");
            default ->
                !written.endsWith(")")
                        && (isUpper == Character.isUpperCase(unknown.name().charAt(0))
                                || written.equalsIgnoreCase(unknown.name()));
        };
    }

    /** Returns the names that may follow, each as it is written: a method with brackets. */
    private Map<String, String> written(String before) {
        Map<String, String> written = new LinkedHashMap<>();
        analysis.completionSuggestions(before, before.length(), new int[1]).forEach(suggestion -> {
            Matcher name = Piece.NAME.matcher(suggestion.continuation());
            if (name.lookingAt()) {
                boolean isMethod = suggestion.continuation().contains("(");
                written.putIfAbsent(name.group(), name.group() + (isMethod ? "()" : ""));
            }
        });
        return written;
    }

    /** Follows the name of a package to the first part that is misspelt. */
    private List<String> nearPackage(String name) {
        String known = "";
        for (String part : name.split("\\.")) {
            Map<String, String> written = written("import " + known);
            String before = known;
            List<String> near = written.containsKey(part)
                    ? List.of()
                    : NearNames.spelt(part, written.keySet()).stream()
                            .map(one -> before + one)
                            .toList();
            if (!near.isEmpty()) {
                return near;
            }
            known = known + part + ".";
        }
        return List.of();
    }
}
