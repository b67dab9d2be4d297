package nl.drugmonitor.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of a message file.
 *
 * <ul>
 *   <li>{@code {figure}} is a part of the message, {@code {figure.label}} what that part answers to {@code label()};
 *   <li>{@code {years|, }} is a list, with what stands between its members;
 *   <li>{@code [[ ({change})]]} is left out where a part in it is empty;
 *   <li>{@code {count,choice,1#one year|1<{count} years}} is the plural of {@link MessageFormat}.
 * </ul>
 *
 * @param pattern as in the file
 */
record Template(String pattern) {
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("\\{([\\w.]+)(?:\\|([^}]*))?");

    /** Stands in for an apostrophe, of which MessageFormat needs two, and four within a plural that names a part. */
    private static final char APOSTROPHE = '\uE000';

    /** Returns the sentence with the parts of a message: a list has them by number, any other value by name. */
    String fill(Object message, Language language) {
        String kept = OPTIONAL.matcher(pattern)
                .replaceAll(
                        match -> isComplete(match.group(1), message) ? Matcher.quoteReplacement(match.group(1)) : "");
        List<Object> values = new ArrayList<>();
        String numbered = PART.matcher(kept.replace('\'', APOSTROPHE)).replaceAll(match -> {
            values.add(shown(part(message, match.group(1)), match.group(2), language));
            return "{" + (values.size() - 1);
        });
        return new MessageFormat(numbered, language.locale())
                .format(values.toArray())
                .replace(APOSTROPHE, '\'');
    }

    private static boolean isComplete(String text, Object message) {
        return PART.matcher(text).results().noneMatch(match -> isEmpty(part(message, match.group(1))));
    }

    private static boolean isEmpty(Object part) {
        return part.equals(Optional.empty())
                || part.equals("")
                || part.equals(false)
                || (part instanceof Bilingual text && text.isEmpty())
                || (part instanceof Collection<?> list && list.isEmpty());
    }

    /** A number stays one, for the plural depends on it. */
    private static Object shown(Object part, String between, Language language) {
        if (between != null && part instanceof Collection<?> list) {
            return list.stream().map(language::say).collect(Collectors.joining(between));
        }
        return part instanceof Integer || part instanceof Long ? part : language.say(part);
    }

    /** Returns what a message answers to a path such as {@code figure.label}. */
    static Object part(Object message, String path) {
        Object part = message;
        for (String name : path.split("\\.")) {
            Object whole = part instanceof Optional<?> optional ? optional.orElse(null) : part;
            if (whole == null) {
                return "";
            }
            part = whole instanceof List<?> list ? list.get(Integer.parseInt(name)) : answer(whole, name);
        }
        return part;
    }

    private static Object answer(Object value, String name) {
        try {
            Method method = value.getClass().getMethod(name);
            method.setAccessible(true); // the record may be one that only its package sees
            return method.invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("a message cannot name " + name + " of " + value.getClass(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("no " + name + " of " + value, e.getCause());
        }
    }
}
