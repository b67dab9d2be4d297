package nl.drugmonitor.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A language in which the program speaks: the words of its message file and its notation of numbers. */
public enum Language {
    EN('.', ','),
    NL(',', '.');

    /** Tells a program that this one starts, such as a kernel behind Jupyter, which language to speak. */
    public static final String VARIABLE = "NDM_LANGUAGE";

    private static final InheritableThreadLocal<Language> SPOKEN = new InheritableThreadLocal<>();

    /** What threads speak that were told no language of their own; none for that of the environment. */
    private static final AtomicReference<@Nullable Language> SPOKEN_BY_OTHERS = new AtomicReference<>();

    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private static final Set<String> CONJUNCTIONS = Set.of(" and ", " or ", " en ", " of ");

    private final Locale locale = Locale.forLanguageTag(code());
    private final char decimalSign;
    private final char groupSign;

    Language(char decimalSign, char groupSign) {
        this.decimalSign = decimalSign;
        this.groupSign = groupSign;
    }

    /** Returns the language with a code: {@code nl} or {@code en}. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** Returns the codes of all languages. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /**
     * Returns the language that this thread was told to speak, else that of the environment: the one that
     * {@code NDM_LANGUAGE} names, else that of the locale; English where it is one that the program does not speak.
     */
    public static Language ofEnvironment() {
        return Optional.ofNullable(SPOKEN.get())
                .or(() -> Optional.ofNullable(SPOKEN_BY_OTHERS.get()))
                .orElseGet(() -> ofEnvironment(System.getenv()));
    }

    /**
     * Has this thread, and those that it starts, speak a language whatever the environment says: that of a notebook.
     */
    public static void speak(Language language) {
        SPOKEN.set(language);
    }

    /**
     * Has every thread speak a language that was told no other: that which a cell asks for. A cell that is interrupted
     * loses its thread, and the cells below it run on a new one.
     */
    public static void speakEverywhere(Language language) {
        speak(language);
        SPOKEN_BY_OTHERS.set(language);
    }

    /** Has this thread, and those that were told nothing, speak the language of the environment again. */
    public static void speakAsTheEnvironment() {
        SPOKEN.remove();
        SPOKEN_BY_OTHERS.set(null);
    }

    static Language ofEnvironment(Map<String, String> variables) {
        return of(variables.getOrDefault(VARIABLE, ""))
                .or(() -> of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()))
                .orElse(EN);
    }

    /** Returns the code of the language in options and in pages: {@code nl}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return locale;
    }

    /**
     * Returns a value as a reader of the language sees it: a message with its parts, a number, the label of an enum,
     * the members of a list with commas between them, nothing for an empty {@code Optional}, and a day or month as it
     * stands in a sentence: {@code 1 April 2023}.
     */
    public String say(Object value) {
        if (value instanceof Sayable sayable) {
            return sayable.in(this);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::say).orElse("");
        }
        if (value instanceof Collection<?> list) {
            return joined(list, ", ");
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (value instanceof Enum<?> constant) {
            return words(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof LocalDate || value instanceof YearMonth) {
            return DateTimeFormatter.ofPattern(value instanceof LocalDate ? "d MMMM yyyy" : "MMMM yyyy", locale)
                    .format((TemporalAccessor) value);
        }
        return value.toString();
    }

    /**
     * Returns the members of a list with something between them. A member that is a sentence, such as a quoted note, is
     * not followed by a semicolon: the next one then starts a sentence. Between members that a word such as "or" joins,
     * there are commas up to the last two.
     */
    String joined(Collection<?> members, String between) {
        StringBuilder text = new StringBuilder();
        int left = members.size();
        for (Object member : members) {
            String said = say(member);
            left--;
            if (text.isEmpty()) {
                text.append(said);
            } else if (left > 0 && CONJUNCTIONS.contains(between)) {
                text.append(", ").append(said);
            } else if (between.equals("; ") && text.charAt(text.length() - 1) == '.') {
                text.append(' ').append(capitalised(said));
            } else {
                text.append(between).append(said);
            }
        }
        return text.toString();
    }

    /** Returns the message under a key, with its parts in the places of {@code {0}}, {@code {1}} and so on. */
    public String text(String key, Object... parts) {
        return fill(key, Arrays.asList(parts));
    }

    /** Returns a value as a sentence: with a capital and a full stop. */
    public String sentence(Object value) {
        String text = say(value);
        if (text.isEmpty()) {
            return text;
        }
        String end = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".";
        return capitalised(text) + end;
    }

    private String capitalised(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    /** Returns the words under a key as they stand in the message file. */
    public String words(String key) {
        return Messages.of(this).words(key);
    }

    /** Returns the message file, for a library that fills in its texts itself. */
    public ResourceBundle bundle() {
        return Messages.of(this).bundle();
    }

    String fill(String key, Object message) {
        return Messages.of(this).template(key).fill(message);
    }

    /** Returns the decimal with all its digits: {@code 1234.50} is {@code 1.234,50} in Dutch. */
    public String number(BigDecimal decimal) {
        String plain = decimal.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = GROUPS.matcher(whole).replaceAll(String.valueOf(groupSign));
        return (decimal.signum() < 0 ? "-" : "")
                + grouped
                + (point < 0 ? "" : decimalSign + plain.substring(point + 1));
    }

    /** Returns the decimal with its sign written, also the plus: {@code +18,99}. */
    public String signed(BigDecimal decimal) {
        return (decimal.signum() > 0 ? "+" : "") + number(decimal);
    }
}
