package nl.drugmonitor.kernel.magic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.magic.Scanner.Found;
import org.jspecify.annotations.Nullable;

/** The magics that every notebook has, and those that libraries add. */
public final class StandardMagics implements Magics {
    private final Map<String, Magic> lines = new ConcurrentSkipListMap<>();
    private final Map<String, Magic> cells = new ConcurrentSkipListMap<>();
    private final MagicList list = new MagicList();
    private volatile Path folder;

    /**
     * Registers the standard magics.
     *
     * @param folder in which file names are completed until a magic has run
     */
    public StandardMagics(Path folder) {
        this.folder = folder;
        Maven maven = new Maven();
        registerAll("Libraries", MavenMagics.all(maven));
        registerAll("Libraries", DependencyMagic.all(maven));
        registerAll("Libraries", ClassPathMagics.all());
        registerAll("Files", LoadMagic.all());
        registerAll("Files", ImageMagic.all());
        registerAll("Time", TimeMagics.all());
        registerAll("Names and other forms of a cell", SessionMagics.all());
        registerAll("Names and other forms of a cell", JShellMagic.all());
        registerAll("Names and other forms of a cell", BashMagic.all());
        registerAll(
                "Help",
                List.of(Magic.of(
                                "%help [NAME ...]",
                                "Lists the magics, or says what one does.",
                                (arguments, body, session) -> help(arguments, session))
                        .also("lsmagic", "magic")
                        .offering((somewhere, word) -> starting(word, allNames()))));
        libraries().forEach(library -> library.magics().forEach(this::register));
    }

    /** Returns the libraries with magics that this class can see; a broken one must not stop the notebook. */
    private static List<MagicLibrary> libraries() {
        List<MagicLibrary> libraries = new ArrayList<>();
        Iterator<MagicLibrary> found = ServiceLoader.load(MagicLibrary.class, StandardMagics.class.getClassLoader())
                .iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return libraries;
                }
                libraries.add(found.next());
            } catch (ServiceConfigurationError e) {
                // the next one is asked for all the same
            }
        }
    }

    private void registerAll(String group, List<Magic> magics) {
        magics.forEach(magic -> {
            put(magic);
            list.add(group, magic);
        });
    }

    @Override
    public void register(Magic magic) {
        put(magic);
        list.add(MagicList.OF_LIBRARIES, magic);
    }

    private void put(Magic magic) {
        for (String name : magic.names()) {
            if (magic.takesLine()) {
                lines.put(name, magic);
            }
            if (magic.takesCell()) {
                cells.put(name, magic);
            }
        }
    }

    private boolean isLine(String name) {
        return lines.containsKey(name);
    }

    private Optional<Magic> magic(Found found) {
        return Optional.ofNullable((found.kind() == Scanner.Kind.CELL ? cells : lines).get(found.name()));
    }

    private @Nullable Object help(List<String> names, Session session) {
        StringBuilder text = new StringBuilder();
        if (names.isEmpty()) {
            text.append(list.text());
        }
        for (String marked : names) {
            String name = marked.replace("%", "");
            List<Magic> found = Stream.of(lines, cells)
                    .flatMap(table -> Stream.ofNullable(table.get(name)))
                    .distinct()
                    .toList();
            if (found.isEmpty()) {
                throw Suggestions.unknown("%", name, allNames());
            }
            text.append(text.isEmpty() ? "" : "\n");
            found.forEach(magic -> text.append(magic.text()).append('\n'));
        }
        session.out(text.toString());
        return null;
    }

    private Set<String> allNames() {
        Set<String> names = new TreeSet<>(lines.keySet());
        names.addAll(cells.keySet());
        return names;
    }

    @Override
    public String toJava(String cell) {
        if (cell.indexOf('%') < 0 && cell.indexOf('!') < 0) {
            return cell;
        }
        StringBuilder java = new StringBuilder();
        int done = 0;
        for (Found found : Scanner.magics(cell, this::isLine)) {
            if (!found.name().isEmpty()) {
                java.append(cell, done, found.start());
                boolean takesCode = magic(found).filter(Magic::takesCode).isPresent();
                java.append(JavaSource.of(found, cell, takesCode));
                done = found.end();
            }
        }
        return java.append(cell, done, cell.length()).toString();
    }

    @Override
    public String toJavaBefore(String cell, int cursor) {
        String before = cell.substring(0, cursor);
        return Scanner.at(before, cursor, this::isLine)
                .filter(found -> cursor > found.nameEnd()
                        && magic(found).filter(Magic::takesCode).isPresent())
                .map(found -> toJava(before.substring(0, found.start()))
                        + toJava(code(found, before.substring(found.nameEnd()))))
                .orElseGet(() -> toJava(before));
    }

    /** Returns the code that a magic takes: the rest of its line, or the lines below a cell magic, if there are any. */
    private static String code(Found found, String text) {
        return found.kind() == Scanner.Kind.CELL ? text.substring(text.indexOf('\n') + 1) : text;
    }

    @Override
    public Optional<String> codeOfCellMagic(String cell) {
        return Scanner.magics(cell, this::isLine).stream()
                .filter(found -> found.kind() == Scanner.Kind.CELL)
                .findFirst()
                .map(found ->
                        magic(found).filter(Magic::takesCode).isPresent() ? toJavaBefore(cell, cell.length()) : "");
    }

    @Override
    public @Nullable Object line(String name, List<String> arguments, Session session) throws Exception {
        folder = session.folder();
        if (name.startsWith("%")) {
            throw new MagicException("%" + name + " must be the first thing in its cell");
        }
        if (name.equals("!")) {
            throw Suggestions.shell(String.join(" ", arguments));
        }
        Magic magic = lines.get(name);
        if (magic != null) {
            return magic.action().run(filled(magic, arguments, session), "", session);
        }
        if (cells.containsKey(name)) {
            throw new MagicException("%" + name + " takes a whole cell: write %%" + name + " as its first line");
        }
        throw Suggestions.unknown("%", name, lines.keySet());
    }

    /** Returns the arguments with values in the place of {@link Placeholders}; code is left as it is. */
    private static List<String> filled(Magic magic, List<String> arguments, Session session) throws Exception {
        List<String> filled = new ArrayList<>();
        for (String argument : arguments) {
            filled.add(magic.takesCode() ? argument : Placeholders.filled(argument, session));
        }
        return filled;
    }

    @Override
    public @Nullable Object cell(String name, List<String> arguments, String body, Session session) throws Exception {
        folder = session.folder();
        Magic magic = cells.get(name);
        if (magic != null) {
            return magic.action().run(filled(magic, arguments, session), body, session);
        }
        if (lines.containsKey(name)) {
            throw new MagicException("%%" + name + " takes one line only: write %" + name);
        }
        throw Suggestions.unknown("%%", name, cells.keySet());
    }

    @Override
    public Optional<MagicCompletion> complete(String code, int cursor) {
        return Scanner.at(code, cursor, this::isLine).flatMap(found -> {
            int nameStart = found.nameEnd() - found.name().length();
            if (cursor < nameStart) {
                return Optional.empty();
            }
            return cursor <= found.nameEnd()
                    ? Optional.of(names(code, nameStart, cursor, found))
                    : arguments(code, cursor, found);
        });
    }

    private MagicCompletion names(String code, int start, int cursor, Found found) {
        Map<String, Magic> magics = found.kind() == Scanner.Kind.LINE ? lines : cells;
        List<String> matches = starting(code.substring(start, cursor), magics.keySet());
        return new MagicCompletion(matches, "magic", start, found.nameEnd());
    }

    static List<String> starting(String typed, Collection<String> names) {
        return names.stream().filter(name -> name.startsWith(typed)).toList();
    }

    private Optional<MagicCompletion> arguments(String code, int cursor, Found found) {
        String typed = code.substring(found.nameEnd(), cursor);
        Optional<Magic> magic = magic(found);
        if (typed.indexOf('\n') >= 0 || magic.isEmpty() || magic.get().takesCode()) {
            return Optional.empty();
        }
        int start = cursor;
        while (start > found.nameEnd() && !Character.isWhitespace(code.charAt(start - 1))) {
            start--;
        }
        String word = code.substring(start, cursor);
        List<String> matches = magic.get().offer().completions(folder, word);
        return matches.isEmpty()
                ? Optional.empty()
                : Optional.of(new MagicCompletion(matches, "argument", start, cursor));
    }

    @Override
    public Optional<String> inspect(String code, int cursor) {
        // A cursor before the percent sign is on the magic too.
        return Scanner.magics(code, this::isLine).stream()
                .filter(found -> found.start() <= cursor && cursor <= JavaText.lineEnd(code, found.nameEnd()))
                .findFirst()
                .flatMap(found -> magic(found).filter(magic -> cursor <= found.nameEnd() || !magic.takesCode()))
                .map(Magic::text);
    }
}
