package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.magic.JavaText;

/** Completes the names of Java: members after a point, types after {@code new}, packages after {@code import}. */
final class NameCompleter {
    private static final Map<String, String> KEYWORDS =
            Stream.of("""
            abstract assert boolean break byte case catch char class continue default do double else enum
            extends false final finally float for if implements import instanceof int interface long new null
            private protected public record return sealed short static super switch synchronized this throw
            throws true try var void while yield""".split("\\s+")).collect(Collectors.toMap(word -> word, word -> "keyword"));

    private static final Pattern AFTER_NEW = Pattern.compile("\\bnew\\s+[\\w.]*$");
    private static final Pattern IN_IMPORT = Pattern.compile("(?:^|[;\\s])import\\s+(?:static\\s+)?[\\w.\\s]*$");

    /** How the classes are called that JShell puts around what is completed. */
    private static final String OF_JSHELL = "$JShell$";

    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final SessionNames names;
    private final PackageNames packages;

    NameCompleter(Compiler compiler, SessionNames names) {
        this.names = names;
        jshell = compiler.jshell;
        analysis = compiler.analysis;
        packages = new PackageNames(compiler.files);
    }

    /**
     * Returns the names that may stand at the cursor, the likeliest first.
     *
     * @param before the cell as Java, up to the cursor
     * @return each with what it is; they replace the name at the cursor
     */
    List<Match> matches(String before) {
        int nameStart = JavaText.nameStart(before, before.length());
        String prefix = before.substring(nameStart);
        boolean isMember = before.startsWith(".", nameStart - 1) || before.startsWith("::", nameStart - 2);
        Question question = Question.of(analysis, before);
        boolean isImport = IN_IMPORT.matcher(question.source()).find();
        Map<String, String> found = new LinkedHashMap<>();
        if (isImport) {
            packages.at(before).forEach(name -> found.put(name, "package"));
        }
        ToIntFunction<String> order = isMember ? members(before) : ownNames(question);
        suggested(question, order).forEach(name -> found.putIfAbsent(name, type(name)));
        if (AFTER_NEW.matcher(before).find()) {
            found.replaceAll((name, type) -> type.equals("method") ? "class" : type);
        } else if (!isMember && !isImport) {
            addBareNames(found, question.declared(), prefix);
            addBareNames(found, prefix.isEmpty() ? Map.of() : KEYWORDS, prefix);
        }
        if (!isImport && (isMember || !prefix.isEmpty())) {
            packages.at(before).forEach(name -> found.putIfAbsent(name, "package"));
        }
        List<Match> matches = new ArrayList<>();
        found.forEach((text, type) -> matches.add(new Match(text, type)));
        return matches;
    }

    /** Returns what JShell suggests: what fits the type that is expected comes first, but nothing before its order. */
    private List<String> suggested(Question question, ToIntFunction<String> order) {
        List<Suggestion> found = suggestions(question.scope() + question.source());
        if (found.isEmpty() && !question.scope().isEmpty()) {
            found = suggestions(question.source());
        }
        return found.stream()
                .sorted(Comparator.<Suggestion>comparingInt(one -> order.applyAsInt(one.continuation()))
                        .thenComparing(one -> !one.matchesType()))
                .map(Suggestion::continuation)
                .filter(name -> !name.startsWith(OF_JSHELL))
                .toList();
    }

    private List<Suggestion> suggestions(String code) {
        return analysis.completionSuggestions(code, code.length(), new int[1]);
    }

    /** Puts what the cells have declared first, and the types of the JDK, which are many, last. */
    private ToIntFunction<String> ownNames(Question question) {
        Set<String> own = Stream.of(jshell.variables(), jshell.methods(), jshell.types())
                .flatMap(each -> each)
                .map(DeclarationSnippet::name)
                .collect(Collectors.toSet());
        own.addAll(question.declared().keySet());
        return suggestion -> {
            String name = bare(suggestion);
            boolean isType = Character.isUpperCase(name.charAt(0));
            if (own.contains(name)) {
                return isType ? 1 : 0;
            }
            if (isType) {
                return names.ofLibraries().contains(name) ? 4 : 5;
            }
            return SourceVersion.isKeyword(name) ? 3 : 2;
        };
    }

    /** Puts the members that a type declares itself before those that it inherits, and those of every object last. */
    private ToIntFunction<String> members(String before) {
        List<String> above = Question.parts(before);
        Optional<Class<?>> type = Chain.receiver(before)
                .flatMap(CellTrees::expression)
                .flatMap(receiver ->
                        new KnownValues(names, List.of(), above).of(receiver).type());
        Map<String, Integer> ranks = type.map(MemberRank::of).orElse(Map.of());
        return name -> MemberRank.isOfEveryObject(bare(name)) ? MemberRank.LAST : ranks.getOrDefault(bare(name), 0);
    }

    /** Adds names that JShell leaves out. */
    private static void addBareNames(Map<String, String> found, Map<String, String> typesByName, String prefix) {
        typesByName.forEach((name, type) -> {
            boolean isMethod = type.equals("method");
            if (name.startsWith(prefix) && !(isMethod && found.containsKey(name + "()"))) {
                found.putIfAbsent(isMethod ? name + "(" : name, type);
            }
        });
    }

    private static String bare(String suggestion) {
        return suggestion.substring(0, JavaText.nameEnd(suggestion, 0));
    }

    private static String type(String match) {
        String name = match.strip();
        if (name.endsWith("(") || name.endsWith(")")) {
            return "method";
        }
        if (name.endsWith(".")) {
            return "package";
        }
        if (SourceVersion.isKeyword(name)) {
            return "keyword";
        }
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(Locale.ROOT))
                ? "class"
                : "variable";
    }
}
