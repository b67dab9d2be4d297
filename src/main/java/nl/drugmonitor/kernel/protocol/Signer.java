package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages and checks signatures. May be used from any thread. */
final class Signer {
    /** How many signatures are remembered, to recognise a message that is sent again. */
    static final int MEMORY = 65_536;

    private static final byte[] UNSIGNED = {};

    private final String algorithm;
    private final byte[] key;
    private final Set<String> seen = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

    /** Takes the key of the file; if it is empty, messages are not signed. */
    Signer(ConnectionFile file) {
        algorithm = algorithm(file.signatureScheme());
        key = file.key().getBytes(UTF_8);
    }

    /** Returns Java's name of a scheme, such as {@code HmacSHA256} for {@code hmac-sha256}. */
    private static String algorithm(String scheme) {
        return "Hmac" + scheme.substring(scheme.indexOf('-') + 1).toUpperCase(Locale.ROOT);
    }

    /** Returns whether messages can be signed like this. */
    static boolean knows(String scheme) {
        try {
            return scheme.startsWith("hmac-")
                    && Mac.getInstance(algorithm(scheme)).getMacLength() > 0;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    /** Returns the signature of these frames in hexadecimal digits, empty without a key. */
    byte[] sign(List<byte[]> frames) {
        if (key.length == 0) {
            return UNSIGNED;
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            frames.forEach(mac::update);
            return HexFormat.of().formatHex(mac.doFinal()).getBytes(US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm + " was there when the connection file was read", e);
        }
    }

    /**
     * Accepts the signature of these frames, once.
     *
     * @throws MalformedMessageException if it is missing or wrong, or has come before
     */
    void accept(byte[] signature, List<byte[]> frames) throws MalformedMessageException {
        if (key.length == 0) {
            return;
        }
        if (signature.length == 0) {
            throw new MalformedMessageException("it is not signed");
        }
        if (!MessageDigest.isEqual(sign(frames), signature)) {
            throw new MalformedMessageException("its signature is wrong");
        }
        if (!seen.add(new String(signature, US_ASCII))) {
            throw new MalformedMessageException("it has come before");
        }
    }

    private static final class Latest extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MEMORY;
        }
    }
}
