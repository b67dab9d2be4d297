package io.github.spencerpark.jupyter.kernel.magic.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The arguments that a magic takes. */
public final class MagicsArgs {
    private static final Pattern KEYWORD = Pattern.compile("--([^=]+)(?:=(.+))?");
    private static final Pattern FLAGS = Pattern.compile("-([a-zA-Z]+)");

    /** What becomes of a keyword that is given more than once. */
    public enum KeywordSpec {
        ONCE,
        COLLECT,
        REPLACE
    }

    private record Flag(String keyword, String value) {}

    private final List<String> positional = new ArrayList<>();
    private int required;
    private @Nullable String varargs;
    private final Map<String, KeywordSpec> keywords = new LinkedHashMap<>();
    private final Map<Character, Flag> flags = new HashMap<>();
    private boolean isOpenToKeywords = true;
    private boolean isOpenToFlags = true;

    private MagicsArgs() {}

    public static MagicsArgsBuilder builder() {
        return new MagicsArgsBuilder();
    }

    /**
     * Returns what is given for each name, nothing for those that are left out.
     *
     * @throws MagicArgsParseException if an argument is not taken, or one that is needed is missing
     */
    public Map<String, List<String>> parse(List<String> args) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        positional.forEach(name -> given.put(name, new ArrayList<>()));
        if (varargs != null) {
            given.put(varargs, new ArrayList<>());
        }
        keywords.keySet().forEach(name -> given.put(name, new ArrayList<>()));
        int matched = 0;
        for (int i = 0; i < args.size(); i++) {
            Matcher keyword = KEYWORD.matcher(args.get(i));
            Matcher letters = FLAGS.matcher(args.get(i));
            if (keyword.matches()) {
                String value = keyword.group(2);
                if (value == null) {
                    i++;
                    if (i == args.size()) {
                        throw new MagicArgsParseException("--" + keyword.group(1) + " must be followed by a value");
                    }
                    value = args.get(i);
                }
                put(given, keyword.group(1), "--" + keyword.group(1), isOpenToKeywords, value);
            } else if (letters.matches()) {
                for (char letter : letters.group(1).toCharArray()) {
                    Flag flag = flags.getOrDefault(letter, new Flag(String.valueOf(letter), ""));
                    put(given, flag.keyword(), "-" + letter, isOpenToFlags, flag.value());
                }
            } else {
                String name = matched < positional.size() ? positional.get(matched) : varargs;
                if (name == null) {
                    throw new MagicArgsParseException("there are too many arguments: " + args.get(i));
                }
                given.computeIfAbsent(name, key -> new ArrayList<>()).add(args.get(i));
                matched++;
            }
        }
        if (matched < required) {
            throw new MagicArgsParseException(
                    "these arguments are missing: " + String.join(", ", positional.subList(matched, required)));
        }
        return given;
    }

    private void put(Map<String, List<String>> given, String name, String written, boolean isOpen, String value) {
        KeywordSpec spec = keywords.get(name);
        if (spec == null && !isOpen) {
            throw new MagicArgsParseException("there is no argument " + written);
        }
        List<String> values = given.computeIfAbsent(name, key -> new ArrayList<>());
        if (spec == KeywordSpec.ONCE && !values.isEmpty()) {
            throw new MagicArgsParseException(written + " may be given only once");
        }
        if (spec == KeywordSpec.REPLACE) {
            values.clear();
        }
        values.add(value);
    }

    /** Arguments on their way to be known. */
    public static final class MagicsArgsBuilder {
        private final MagicsArgs args = new MagicsArgs();

        private MagicsArgsBuilder() {}

        public MagicsArgsBuilder required(String name) {
            args.positional.add(args.required, name);
            args.required++;
            return this;
        }

        public MagicsArgsBuilder optional(String name) {
            args.positional.add(name);
            return this;
        }

        /** Names what takes all arguments that are left. */
        public MagicsArgsBuilder varargs(String name) {
            args.varargs = name;
            return this;
        }

        public MagicsArgsBuilder keyword(String name) {
            return keyword(name, KeywordSpec.COLLECT);
        }

        public MagicsArgsBuilder keyword(String name, KeywordSpec spec, KeywordSpec... others) {
            args.keywords.put(name, spec);
            return this;
        }

        public MagicsArgsBuilder flag(String name, char letter) {
            return flag(name, letter, "");
        }

        /** Names a letter that gives a keyword this value. */
        public MagicsArgsBuilder flag(String name, char letter, String value) {
            args.flags.put(letter, new Flag(name, value));
            return keyword(name);
        }

        public MagicsArgsBuilder anyKeyword() {
            args.isOpenToKeywords = true;
            return this;
        }

        public MagicsArgsBuilder onlyKnownKeywords() {
            args.isOpenToKeywords = false;
            return this;
        }

        public MagicsArgsBuilder anyFlag() {
            args.isOpenToFlags = true;
            return this;
        }

        public MagicsArgsBuilder onlyKnownFlags() {
            args.isOpenToFlags = false;
            return this;
        }

        public MagicsArgs build() {
            return args;
        }
    }
}
