package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import nl.drugmonitor.kernel.magic.JavaText;

/**
 * What is asked about a place in a cell, and what must be compiled to answer it.
 *
 * <p>To compile a long cell at each key would take too long. So the lines above are split into parts by simple rules,
 * and the compiler gets only those parts that declare what the snippet names, or what such a part names in turn.
 *
 * @param declared the names that the cell declares above, each with what it is: a variable, a class or a method
 * @param scope the beginning of a class with the declarations that the snippet needs, empty if there are none
 * @param source the snippet that is asked about, up to the cursor
 */
record Question(Map<String, String> declared, String scope, String source) {
    /** The beginning of a line that may begin a statement, and does not continue the one above. */
    private static final Pattern BEGINNING = Pattern.compile("(?!(?:else|catch|finally)\\b)[\\p{L}\\p{N}_$@\"'({/]");

    /** Returns the question about the end of this part of a cell. */
    static Question of(SourceCodeAnalysis analysis, String java) {
        List<String> above = parts(java);
        String last = above.remove(above.size() - 1);
        while (!above.isEmpty() && !isWhole(Piece.split(analysis, above.get(above.size() - 1)))) {
            last = above.remove(above.size() - 1) + last; // a statement that continues on a line without indentation
        }
        List<Piece> pieces = Piece.split(analysis, last);
        if (pieces.isEmpty()) {
            return new Question(Map.of(), "", "");
        }
        Piece asked = pieces.remove(pieces.size() - 1);
        pieces.forEach(piece -> above.add(piece.source()));
        String source = last.substring(asked.start());
        List<Map<String, String>> declared =
                above.stream().map(part -> declared(outline(part))).toList();
        Map<String, String> all = new LinkedHashMap<>();
        declared.forEach(all::putAll);
        List<Piece> scope = new ArrayList<>();
        for (String part : named(above, declared, source)) {
            List<Piece> read = Piece.split(analysis, part);
            if (!isWhole(read)) { // the rules were wrong here: let JShell split the cell
                List<Piece> whole = Piece.split(analysis, java);
                return new Question(all, Piece.scopeOf(whole.subList(0, whole.size() - 1)), source);
            }
            scope.addAll(read);
        }
        return new Question(all, Piece.scopeOf(scope), source);
    }

    private static boolean isWhole(List<Piece> pieces) {
        return pieces.isEmpty() || pieces.get(pieces.size() - 1).isWhole();
    }

    /** Splits a cell at lines that are not indented and before which all brackets are closed. */
    static List<String> parts(String java) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int open = 0;
        for (int at = 0; at < java.length(); at = JavaText.after(java, at)) {
            char sign = java.charAt(at);
            open += JavaText.nesting(sign);
            boolean isBeginning = sign == '\n'
                    && open <= 0
                    && BEGINNING.matcher(java).region(at + 1, java.length()).lookingAt();
            if (isBeginning) {
                parts.add(java.substring(start, at + 1));
                start = at + 1;
                open = 0;
            }
        }
        parts.add(java.substring(start));
        return parts;
    }

    /** Returns the parts that declare what the source names, and what these parts name in turn. */
    private static List<String> named(List<String> parts, List<Map<String, String>> declared, String source) {
        Set<String> named = Piece.namesIn(source);
        Set<Integer> found = new TreeSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int i = 0; i < parts.size(); i++) {
                if (!Collections.disjoint(declared.get(i).keySet(), named) && found.add(i)) {
                    grows |= named.addAll(Piece.namesIn(parts.get(i)));
                }
            }
        }
        return found.stream().map(parts::get).toList();
    }

    private static Map<String, String> declared(String outline) {
        Map<String, String> declared = new LinkedHashMap<>();
        Piece.variablesIn(outline).forEach(name -> declared.put(name, "variable"));
        Piece.methodsIn(outline).forEach(name -> declared.put(name, "method"));
        Piece.typesIn(outline)
                .forEach(name ->
                        declared.put(name, "class")); // types come last, because a record looks like a method as well
        return declared;
    }

    /**
     * Returns code without its comments, its strings and all that is in brackets: what a class declares is not in
     * scope.
     */
    private static String outline(String code) {
        StringBuilder outline = new StringBuilder();
        int open = 0;
        for (int at = 0; at < code.length(); ) {
            int end = JavaText.after(code, at);
            char sign = code.charAt(at);
            int nesting = JavaText.nesting(sign);
            open += Math.min(nesting, 0);
            if (open <= 0 && end == at + 1) {
                outline.append(sign);
            }
            open += Math.max(nesting, 0);
            at = end;
        }
        return outline.toString();
    }
}
