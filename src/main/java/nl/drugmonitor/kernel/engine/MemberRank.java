package nl.drugmonitor.kernel.engine;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which order the members of a type are shown. */
final class MemberRank {
    private static final int INHERITED = 1;
    private static final int DEPRECATED = 2;
    static final int LAST = 3;

    /** With those that are protected, which newer JDKs offer too. */
    private static final Set<String> OF_EVERY_OBJECT =
            Stream.of(Object.class.getDeclaredMethods()).map(Member::getName).collect(Collectors.toUnmodifiableSet());

    private MemberRank() {}

    static boolean isOfEveryObject(String name) {
        return OF_EVERY_OBJECT.contains(name);
    }

    /** Returns a number for each public member of a type: the lower, the earlier. */
    static Map<String, Integer> of(Class<?> type) {
        Map<String, Integer> ranks = new HashMap<>();
        Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getFields()))
                .forEach(member -> ranks.merge(member.getName(), rank(type, member), Math::min));
        return ranks;
    }

    private static <T extends AccessibleObject & Member> int rank(Class<?> type, T member) {
        if (member.isAnnotationPresent(Deprecated.class)) {
            return DEPRECATED;
        }
        return member.getDeclaringClass() == type ? 0 : INHERITED;
    }
}
