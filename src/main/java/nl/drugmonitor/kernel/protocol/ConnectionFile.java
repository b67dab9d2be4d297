package nl.drugmonitor.kernel.protocol;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The addresses at which the front end expects the kernel, and the key for signatures.
 *
 * @param ports by channel, each from 1 to 65535
 * @param key empty if messages are not signed
 * @param signatureScheme such as {@code hmac-sha256}
 */
public record ConnectionFile(String ip, Map<Channel, Integer> ports, String key, String signatureScheme) {
    public ConnectionFile {
        ports = Map.copyOf(ports);
    }

    /**
     * Reads the file that the front end has written.
     *
     * @throws ConnectionException if the file cannot be read or lacks something
     */
    public static ConnectionFile read(Path file) {
        if (Files.isDirectory(file)) {
            throw new ConnectionException(file + ": must be a connection file, not a folder.", null);
        }
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new ConnectionException(file + ": cannot find the connection file.", e);
        } catch (JacksonException e) {
            throw new ConnectionException(file + ": must be JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new ConnectionException(file + ": cannot read the connection file: " + e, e);
        }
        if (!json.isObject()) {
            throw fault(file, "the connection file must be a JSON object", json);
        }
        String transport = json.path("transport").asText("tcp");
        if (!transport.equals("tcp")) {
            throw fault(file, "transport must be tcp", json.path("transport"));
        }
        String scheme = json.path("signature_scheme").asText("hmac-sha256");
        if (!Signer.knows(scheme)) {
            throw fault(file, "signature_scheme must be such as hmac-sha256", json.path("signature_scheme"));
        }
        Map<Channel, Integer> ports = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            JsonNode port = json.path(channel.key());
            if (!port.isInt() || port.intValue() < 1 || port.intValue() > 65_535) {
                throw fault(file, channel.key() + " must be a number from 1 to 65535", port);
            }
            ports.put(channel, port.intValue());
        }
        return new ConnectionFile(
                json.path("ip").asText("127.0.0.1"), ports, json.path("key").asText(""), scheme);
    }

    private static ConnectionException fault(Path file, String rule, JsonNode found) {
        String instead = found.isMissingNode() ? "and is missing" : "not " + found;
        return new ConnectionException(file + ": " + rule + ", " + instead + ".", null);
    }

    /** Returns the address of a channel: {@code tcp://127.0.0.1:53021}. */
    String address(Channel channel) {
        String host = ip.indexOf(':') < 0 ? ip : "[" + ip + "]";
        return "tcp://" + host + ":" + ports.get(channel);
    }
}
