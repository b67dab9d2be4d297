package nl.drugmonitor.kernel.magic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.magic.Scanner.Found;
import org.jspecify.annotations.Nullable;

/** The magics that every notebook has, with those that are registered at run time. */
public final class StandardMagics implements Magics {
    private final Map<String, Magic> byName = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile Path folder;

    /**
     * Makes the table of magics.
     *
     * @param folder in which file names are completed until a magic has run in another
     */
    public StandardMagics(Path folder) {
        this.folder = folder;
        Maven maven = new Maven();
        List<Magic> table = List.of(
                new MavenMagics.Dependencies(maven),
                new MavenMagics.Repository(maven),
                new MavenMagics.Pom(maven),
                new ClassPathMagics.Jars(),
                new ClassPathMagics.ClassPath(),
                new LoadMagic(),
                new TimeMagics.Time(),
                new TimeMagics.TimeIt(),
                new SessionMagics.Who(),
                new SessionMagics.Reset(),
                new SessionMagics.Show("html", List.of("HTML"), "text/html", "HTML"),
                new SessionMagics.Show("markdown", List.of("md"), "text/markdown", "Markdown"),
                new SessionMagics.Help(this::all, name -> find("%", name)));
        table.forEach(this::register);
    }

    /** Adds a magic, in the place of others of its names. */
    public void register(Magic magic) {
        byName.put(magic.name(), magic);
        magic.aliases().forEach(alias -> byName.put(alias, magic));
    }

    /** Returns the magic of a name, if there is one. */
    public Optional<Magic> magic(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private Collection<Magic> all() {
        synchronized (byName) {
            return List.copyOf(new LinkedHashSet<>(byName.values()));
        }
    }

    private Collection<String> names() {
        synchronized (byName) {
            return new TreeSet<>(byName.keySet());
        }
    }

    private Magic find(String marks, String name) {
        return magic(name).orElseThrow(() -> Suggestions.unknown(marks, name, names()));
    }

    @Override
    public String toJava(String cell) {
        if (cell.indexOf('%') < 0) {
            return cell;
        }
        StringBuilder java = new StringBuilder();
        int done = 0;
        for (Found found : Scanner.magics(cell, byName::containsKey)) {
            if (!found.name().isEmpty()) {
                java.append(cell, done, found.start());
                boolean takesCode = magic(found.name()).filter(Magic::takesCode).isPresent();
                java.append(JavaSource.of(found, cell, takesCode));
                done = found.end();
            }
        }
        return java.append(cell, done, cell.length()).toString();
    }

    @Override
    public @Nullable Object line(String name, List<String> arguments, Session session) throws Exception {
        folder = session.folder();
        if (name.startsWith("%")) {
            throw new MagicException("%" + name + " must be the first thing in its cell");
        }
        Magic magic = find("%", name);
        if (magic instanceof Magic.Line line) {
            return line.run(arguments, session);
        }
        throw new MagicException("%" + name + " takes a whole cell: write %%" + name + " as its first line");
    }

    @Override
    public @Nullable Object cell(String name, List<String> arguments, String body, Session session) throws Exception {
        folder = session.folder();
        Magic magic = find("%%", name);
        if (magic instanceof Magic.Cell cell) {
            return cell.run(arguments, body, session);
        }
        throw new MagicException("%%" + name + " takes one line only: write %" + name);
    }

    @Override
    public Optional<Completion> complete(String code, int cursor) {
        return Scanner.at(code, cursor, byName::containsKey).flatMap(found -> {
            int nameStart = found.nameEnd() - found.name().length();
            if (cursor < nameStart) {
                return Optional.empty();
            }
            return cursor <= found.nameEnd()
                    ? Optional.of(names(code, nameStart, cursor, found))
                    : files(code, cursor, found);
        });
    }

    private Completion names(String code, int start, int cursor, Found found) {
        String typed = code.substring(start, cursor);
        List<String> matches = new ArrayList<>();
        for (String name : names()) {
            boolean fits = found.kind() == Scanner.Kind.LINE
                    ? byName.get(name) instanceof Magic.Line
                    : byName.get(name) instanceof Magic.Cell;
            if (fits && name.startsWith(typed)) {
                matches.add(name);
            }
        }
        return Completion.of(matches, "magic", start, found.nameEnd());
    }

    private Optional<Completion> files(String code, int cursor, Found found) {
        String typed = code.substring(found.nameEnd(), cursor);
        if (typed.indexOf('\n') >= 0
                || magic(found.name()).filter(Magic::takesFiles).isEmpty()) {
            return Optional.empty();
        }
        int start = cursor;
        while (start > found.nameEnd() && !Character.isWhitespace(code.charAt(start - 1))) {
            start--;
        }
        List<String> matches = FileNames.completions(folder, code.substring(start, cursor));
        return Optional.of(Completion.of(matches, "file", start, cursor));
    }

    @Override
    public Optional<String> inspect(String code, int cursor) {
        // A cursor before the sign is on the magic too: Jupyter counts from the sign under it.
        return Scanner.magics(code, byName::containsKey).stream()
                .filter(found -> found.start() <= cursor && cursor <= found.nameEnd())
                .findFirst()
                .flatMap(found -> magic(found.name()))
                .map(SessionMagics.Help::text);
    }
}
