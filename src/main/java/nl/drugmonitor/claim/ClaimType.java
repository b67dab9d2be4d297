package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Note;

/**
 * A type of claim in a claims file. Each type stands beside its claim, and once in {@link ClaimTypes#ALL}; its row in
 * the manual comes from the message file, under {@code claim_type.} and its name.
 *
 * @param name such as {@code percent_change}
 * @param figureKeys the keys under which figures are named, one or a list of them
 * @param otherKeys the other keys that such a claim may have
 * @param needsData whether its claims are about rows of the data, and not only about printed figures
 * @param result what the figure under {@code printed} is where its kind is not stated; a count if empty
 * @param isOfOneUnit whether all its figures have one unit
 * @param reading how a claim of the type is read
 */
public record ClaimType(
        String name,
        List<String> figureKeys,
        List<String> otherKeys,
        boolean needsData,
        Optional<NumberKind> result,
        boolean isOfOneUnit,
        Function<Given, Claim> reading) {
    /** Returns a type whose claims name figures under these keys, and have no others. */
    static ClaimType of(String name, Function<Given, Claim> reading, String... figureKeys) {
        return new ClaimType(name, List.of(figureKeys), List.of(), false, Optional.empty(), false, reading);
    }

    /** Returns the same type, whose claims are about rows of the data. */
    ClaimType ofData() {
        return new ClaimType(name, figureKeys, otherKeys, true, result, isOfOneUnit, reading);
    }

    /** Returns the same type with keys that name no figures. */
    ClaimType with(String... keys) {
        return new ClaimType(name, figureKeys, List.of(keys), needsData, result, isOfOneUnit, reading);
    }

    /** Returns the same type, whose printed result is of a kind unless its figure states another. */
    ClaimType giving(NumberKind kind) {
        return new ClaimType(name, figureKeys, otherKeys, needsData, Optional.of(kind), isOfOneUnit, reading);
    }

    /** Returns the same type, whose figures all have one unit. */
    ClaimType ofOneUnit() {
        return new ClaimType(name, figureKeys, otherKeys, needsData, result, true, reading);
    }

    /** Returns every key that a claim of the type may have, in the order of the manual. */
    public List<String> keys() {
        return Stream.concat(figureKeys.stream(), otherKeys.stream()).toList();
    }

    /** Returns when a claim of the type holds. */
    public Note meaning() {
        return Note.of("claim_type." + name);
    }

    /** Returns every figure id that a claim of the type names. */
    public Map<String, Node> names(Node claim) {
        Map<String, Node> names = new LinkedHashMap<>();
        figureKeys.stream()
                .flatMap(key -> claim.get(key).stream())
                .flatMap(value -> each(value).stream())
                .forEach(name -> names.putIfAbsent(name.text(), name));
        return names;
    }

    /** Returns the items of a list, or what stands there alone. */
    static List<Node> each(Node value) {
        return value.kind() == Node.Kind.LIST ? new ArrayList<>(value.items()) : List.of(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
