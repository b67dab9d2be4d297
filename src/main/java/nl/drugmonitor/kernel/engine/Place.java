package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import nl.drugmonitor.kernel.magic.JavaText;

/**
 * Where in a cell a question is asked.
 *
 * <p>The compiler would take too long over a long cell at each key. So what stands above is cut into parts by its
 * looks, and only those are handed to it that declare what the snippet names, or what such a part names in turn.
 *
 * @param declared what the cell declares above, by its looks, with what it is: a variable, a class or a method
 * @param scope the beginning of a class that declares what the snippet rests on, empty if that is nothing
 * @param source the snippet that is asked about, as far as it goes
 */
record Place(Map<String, String> declared, String scope, String source) {
    /** What a line begins with that may begin a statement: not what goes on with the one above. */
    private static final Pattern BEGINNING = Pattern.compile("(?!(?:else|catch|finally)\\b)[\\p{L}\\p{N}_$@\"'({/]");

    /** Returns the place at the end of the part of a cell that stands before it. */
    static Place of(SourceCodeAnalysis analysis, String java) {
        List<String> above = parts(java);
        String last = above.remove(above.size() - 1);
        while (!above.isEmpty() && !isWhole(Piece.split(analysis, above.get(above.size() - 1)))) {
            last = above.remove(above.size() - 1) + last; // a statement that goes on in an unindented line
        }
        List<Piece> pieces = Piece.split(analysis, last);
        if (pieces.isEmpty()) {
            return new Place(Map.of(), "", "");
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
            if (!isWhole(read)) { // the looks have misled: have the compiler cut the cell
                List<Piece> whole = Piece.split(analysis, java);
                return new Place(all, Piece.scopeOf(whole.subList(0, whole.size() - 1)), source);
            }
            scope.addAll(read);
        }
        return new Place(all, Piece.scopeOf(scope), source);
    }

    private static boolean isWhole(List<Piece> pieces) {
        return pieces.isEmpty() || pieces.get(pieces.size() - 1).isWhole();
    }

    /** Returns parts of a cell: each begins in a line that is not indented and before which nothing is left open. */
    private static List<String> parts(String java) {
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

    /** Returns the parts that declare what the source names, and what these parts name. */
    private static List<String> named(List<String> parts, List<Map<String, String>> declared, String source) {
        Set<String> named = Piece.namesIn(source);
        boolean[] isNamed = new boolean[parts.size()];
        for (boolean grows = true; grows; ) {
            grows = false;
            for (int i = 0; i < isNamed.length; i++) {
                if (!isNamed[i] && !Collections.disjoint(declared.get(i).keySet(), named)) {
                    isNamed[i] = true;
                    grows |= named.addAll(Piece.namesIn(parts.get(i)));
                }
            }
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < isNamed.length; i++) {
            if (isNamed[i]) {
                found.add(parts.get(i));
            }
        }
        return found;
    }

    private static Map<String, String> declared(String outline) {
        Map<String, String> declared = new LinkedHashMap<>();
        Piece.variablesIn(outline).forEach(name -> declared.put(name, "variable"));
        Piece.methodsIn(outline).forEach(name -> declared.put(name, "method"));
        Piece.typesIn(outline)
                .forEach(name -> declared.put(name, "class")); // last, for a record looks like a method too
        return declared;
    }

    /** Returns code without what stands in brackets, in texts and in comments: what a class declares is its own. */
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
