package nl.drugmonitor.notebook.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.explanation.Role;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.explanation.Strength;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.Signs;

/**
 * A word or a code with its meaning.
 *
 * @param id what it is called in addresses
 * @param forms how it stands in a text
 * @param name the word itself
 */
record Explanation(String id, List<String> forms, String name, String meaning) {
    /** Returns the words that a text may use. */
    static List<Explanation> terms(Language language) {
        return Arrays.stream(Term.values())
                .map(term -> {
                    String key = "Term." + term.name();
                    List<String> forms = List.of(language.words(key + ".forms").split("\\|"));
                    return new Explanation(
                            id(term), forms, language.say(term), language.sentence(language.words(key + ".meaning")));
                })
                .toList();
    }

    /** Returns the answers and the kinds of tests, which stand in results. */
    static List<Explanation> answers(Language language) {
        List<Explanation> answers = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            answers.add(of(outcome, Signs.meaning(outcome, language), language));
        }
        for (Standing standing : Standing.values()) {
            answers.add(of(standing, language.say(standing.meaning()), language));
        }
        for (Strength strength : Strength.values()) {
            answers.add(of(strength, language.say(strength.meaning()), language));
        }
        for (Role role : Role.values()) {
            answers.add(of(role, language.say(role.meaning()), language));
        }
        return answers;
    }

    /** Returns the codes in a column of statuses. */
    static List<Explanation> statuses(Language language) {
        return Arrays.stream(Status.values())
                .map(status -> new Explanation(
                        id(status),
                        List.of(status.name()),
                        status.name(),
                        language.sentence(
                                language.say(status) + ": " + language.words("Status." + status.name() + ".meaning"))))
                .toList();
    }

    private static Explanation of(Enum<?> value, String meaning, Language language) {
        String name = language.say(value);
        return new Explanation(id(value), List.of(name), name, language.sentence(meaning));
    }

    private static String id(Enum<?> value) {
        String kind = value.getDeclaringClass().getSimpleName();
        return (kind + "-" + value.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
