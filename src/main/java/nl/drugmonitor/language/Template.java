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
import java.util.stream.IntStream;

/**
 * A sentence of a message file.
 *
 * <ul>
 *   <li>{@code {figure}} is a part of the message, {@code {figure.label}} what that part answers to {@code label()};
 *   <li>{@code {years|, }} is a list, with what stands between its members;
 *   <li>{@code [[ ({change})]]} is left out where a part in it is empty;
 *   <li>{@code {count,choice,1#one year|1<{count} years}} is the plural of {@link MessageFormat}.
 * </ul>
 */
final class Template {
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("\\{([\\w.]+)(?:\\|([^}]*))?");

    /** Stands in for an apostrophe, of which MessageFormat needs two, and four within a plural that names a part. */
    private static final char APOSTROPHE = '\uE000';

    private final List<Piece> pieces = new ArrayList<>();
    private final Language language;

    /** A piece of the sentence, which is left out if it is optional and a part in it is empty. */
    private record Piece(MessageFormat format, List<Slot> slots, boolean optional) {}

    /** Where a part of the message stands, and what stands between the members of a list. */
    private record Slot(List<String> path, Optional<String> between) {}

    /** Reads a sentence as it stands in the message file. */
    Template(String pattern, Language language) {
        this.language = language;
        Matcher optional = OPTIONAL.matcher(pattern);
        int end = 0;
        while (optional.find()) {
            add(pattern.substring(end, optional.start()), false);
            add(optional.group(1), true);
            end = optional.end();
        }
        add(pattern.substring(end), false);
    }

    private void add(String text, boolean isOptional) {
        List<Slot> slots = new ArrayList<>();
        String numbered = PART.matcher(text.replace('\'', APOSTROPHE)).replaceAll(match -> {
            slots.add(new Slot(List.of(match.group(1).split("\\.")), Optional.ofNullable(match.group(2))));
            return "{" + (slots.size() - 1);
        });
        pieces.add(new Piece(new MessageFormat(numbered, language.locale()), slots, isOptional));
    }

    /** Returns the sentence with the parts of a message: a list has them by number, any other value by name. */
    String fill(Object message) {
        return pieces.stream()
                .map(piece -> fill(piece, message))
                .collect(Collectors.joining())
                .replace(APOSTROPHE, '\'');
    }

    private String fill(Piece piece, Object message) {
        List<Object> parts =
                piece.slots().stream().map(slot -> part(message, slot.path())).toList();
        if (piece.optional() && parts.stream().anyMatch(Template::isEmpty)) {
            return "";
        }
        Object[] shown = IntStream.range(0, parts.size())
                .mapToObj(i -> shown(parts.get(i), piece.slots().get(i).between()))
                .toArray();
        synchronized (piece.format()) { // which keeps its place while it writes
            return piece.format().format(shown);
        }
    }

    private static boolean isEmpty(Object part) {
        return part.equals(Optional.empty())
                || part.equals("")
                || part.equals(false)
                || (part instanceof Bilingual text && text.isEmpty())
                || (part instanceof Collection<?> list && list.isEmpty());
    }

    /** A number stays one, for the plural depends on it. */
    private Object shown(Object part, Optional<String> between) {
        if (between.isPresent() && part instanceof Collection<?> list) {
            return language.joined(list, between.get());
        }
        return part instanceof Integer || part instanceof Long ? part : language.say(part);
    }

    /** Returns what a message answers to a path such as {@code figure.label}. */
    static Object part(Object message, List<String> path) {
        Object part = message;
        for (String name : path) {
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
