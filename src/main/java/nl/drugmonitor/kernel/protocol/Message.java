package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A message of the Jupyter protocol.
 *
 * @param identities the sender or receiver; on {@link Channel#IOPUB} the topic
 * @param parent the header of the request that it belongs to, empty if there is none
 * @param buffers binary data
 */
record Message(
        List<byte[]> identities,
        ObjectNode header,
        ObjectNode parent,
        ObjectNode metadata,
        ObjectNode content,
        List<byte[]> buffers) {
    static final String VERSION = "5.4";

    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(US_ASCII);
    private static final int JSON_FRAMES = 4;

    Message {
        identities = List.copyOf(identities);
        buffers = List.copyOf(buffers);
    }

    static Message of(String type, String session, List<byte[]> identities, ObjectNode content) {
        ObjectNode header = Json.object()
                .put("msg_id", UUID.randomUUID().toString())
                .put("session", session)
                .put("username", "kernel")
                .put("date", Instant.now().truncatedTo(ChronoUnit.MICROS).toString())
                .put("msg_type", type)
                .put("version", VERSION);
        return new Message(identities, header, Json.object(), Json.object(), content, List.of());
    }

    /**
     * Reads a message.
     *
     * @throws MalformedMessageException if these frames are no message, or the signature is not accepted
     */
    static Message parse(List<byte[]> frames, Signer signer) throws MalformedMessageException {
        int delimiter = 0;
        while (delimiter < frames.size() && !Arrays.equals(frames.get(delimiter), DELIMITER)) {
            delimiter++;
        }
        if (delimiter == frames.size()) {
            throw new MalformedMessageException("it has no delimiter " + new String(DELIMITER, US_ASCII));
        }
        int first = delimiter + 2;
        int end = first + JSON_FRAMES;
        if (frames.size() < end) {
            throw new MalformedMessageException("it must have a signature and four frames, and has "
                    + (frames.size() - delimiter - 1) + " frames after the delimiter");
        }
        signer.accept(frames.get(delimiter + 1), frames.subList(first, end));
        Message message = new Message(
                frames.subList(0, delimiter),
                json("header", frames.get(first)),
                json("parent header", frames.get(first + 1)),
                json("metadata", frames.get(first + 2)),
                json("content", frames.get(first + 3)),
                frames.subList(end, frames.size()));
        for (String key : List.of("msg_id", "msg_type")) {
            if (!message.header.path(key).isTextual()) {
                throw new MalformedMessageException("its header must have a " + key);
            }
        }
        return message;
    }

    private static ObjectNode json(String part, byte[] frame) throws MalformedMessageException {
        try {
            JsonNode json = Json.MAPPER.readTree(frame);
            if (json instanceof ObjectNode object) {
                return object;
            }
            throw new MalformedMessageException("its " + part + " must be a JSON object");
        } catch (JacksonException e) {
            throw new MalformedMessageException("its " + part + " is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen: bytes are in memory", e);
        }
    }

    List<byte[]> frames(Signer signer) {
        List<byte[]> json = List.of(Json.bytes(header), Json.bytes(parent), Json.bytes(metadata), Json.bytes(content));
        List<byte[]> frames = new ArrayList<>(identities);
        frames.add(DELIMITER);
        frames.add(signer.sign(json));
        frames.addAll(json);
        frames.addAll(buffers);
        return frames;
    }

    /** Returns this message with a request as its parent. */
    Message childOf(Message request) {
        return new Message(identities, header, request.header, metadata, content, buffers);
    }

    boolean isFromSenderOf(Message other) {
        return Arrays.deepEquals(identities.toArray(), other.identities.toArray());
    }

    String id() {
        return header.path("msg_id").asText();
    }

    String type() {
        return header.path("msg_type").asText();
    }

    /** Returns the id of the request that this belongs to, empty if none. */
    String parentId() {
        return parent.path("msg_id").asText();
    }
}
