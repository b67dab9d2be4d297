package nl.drugmonitor.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The message file of a language.
 *
 * @param bundle its words by their keys
 * @param templates the sentences that were read already
 */
record Messages(Language language, ResourceBundle bundle, Map<String, Template> templates) {
    private static final Map<Language, Messages> READ = new EnumMap<>(Language.class);

    static synchronized Messages of(Language language) {
        return READ.computeIfAbsent(language, Messages::read);
    }

    private static Messages read(Language language) {
        String file = "messages_" + language.code() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            return new Messages(language, new PropertyResourceBundle(in), new ConcurrentHashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the sentence under a key. */
    Template template(String key) {
        return templates.computeIfAbsent(key, each -> new Template(words(each), language));
    }

    /** Returns the words under a key as they stand in the file. */
    String words(String key) {
        if (!bundle.containsKey(key)) {
            throw new IllegalStateException("no message " + key + " in " + language.code());
        }
        return bundle.getString(key);
    }

    Set<String> keys() {
        return bundle.keySet();
    }
}
