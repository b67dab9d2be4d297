package nl.drugmonitor.kernel.magic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.magic.Session.Declared;
import org.jspecify.annotations.Nullable;

/** The magics that tell of the notebook, change what it knows, or show the text of a cell. */
final class SessionMagics {
    private SessionMagics() {}

    static final class Who implements Magic.Line {
        @Override
        public String name() {
            return "who";
        }

        @Override
        public String usage() {
            return "%who";
        }

        @Override
        public String help() {
            return "Lists the variables, methods and types that the cells have declared.";
        }

        @Override
        public @Nullable Object run(List<String> arguments, Session session) {
            List<Declared> declared = session.declared();
            int kinds = width(declared, Declared::kind);
            int names = width(declared, Declared::name);
            StringBuilder list = new StringBuilder();
            for (Declared one : declared) {
                list.append((padded(one.kind(), kinds) + "  " + padded(one.name(), names) + "  " + one.type())
                                .stripTrailing())
                        .append('\n');
            }
            session.console().out(list.isEmpty() ? "Nothing is declared yet.\n" : list.toString());
            return null;
        }

        private static int width(List<Declared> all, Function<Declared, String> column) {
            return all.stream().map(column).mapToInt(String::length).max().orElse(0);
        }

        private static String padded(String text, int width) {
            return text + " ".repeat(width - text.length());
        }
    }

    static final class Reset implements Magic.Line {
        @Override
        public String name() {
            return "reset";
        }

        @Override
        public String usage() {
            return "%reset";
        }

        @Override
        public String help() {
            return "Forgets everything that the cells have declared; the class path stays.";
        }

        @Override
        public @Nullable Object run(List<String> arguments, Session session) {
            session.reset();
            return null;
        }
    }

    /** A magic that shows its cell in another form than Java. */
    record Show(String name, List<String> aliases, String mimeType, String what) implements Magic.Cell {
        @Override
        public String usage() {
            return "%%" + name;
        }

        @Override
        public String help() {
            return "Shows the cell as " + what + ".";
        }

        @Override
        public @Nullable Object run(List<String> arguments, String body, Session session) {
            session.console().display(new MimeBundle(Map.of(mimeType, body, MimeBundle.TEXT, body.strip()), Map.of()));
            return null;
        }
    }

    static final class Help implements Magic.Line {
        private final Supplier<Collection<Magic>> all;
        private final Function<String, Magic> find;

        Help(Supplier<Collection<Magic>> all, Function<String, Magic> find) {
            this.all = all;
            this.find = find;
        }

        @Override
        public String name() {
            return "lsmagic";
        }

        @Override
        public List<String> aliases() {
            return List.of("help", "magic");
        }

        @Override
        public String usage() {
            return "%lsmagic\n%help NAME";
        }

        @Override
        public String help() {
            return "Lists the magics, or says what one does.";
        }

        @Override
        public @Nullable Object run(List<String> arguments, Session session) {
            StringBuilder text = new StringBuilder();
            if (arguments.isEmpty()) {
                TreeSet<String> usages = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                all.get().forEach(magic -> usages.addAll(magic.usage().lines().toList()));
                usages.forEach(usage -> text.append(usage).append('\n'));
                text.append("%help NAME says more.\n");
            }
            for (String argument : arguments) {
                text.append(text(find.apply(argument.replace("%", "")))).append('\n');
            }
            session.console().out(text.toString());
            return null;
        }

        /** Returns usage, help and other names of a magic. */
        static String text(Magic magic) {
            String aliases = magic.aliases().isEmpty() ? "" : "\nAlso: " + String.join(", ", magic.aliases());
            return magic.usage() + "\n\n" + magic.help() + aliases;
        }
    }
}
