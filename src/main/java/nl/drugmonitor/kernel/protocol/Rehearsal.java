package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/**
 * A front end that sends the usual requests and then shuts the kernel down, so that the JVM can note which classes a
 * kernel needs.
 *
 * @param file the addresses that both use
 */
public record Rehearsal(ConnectionFile file) {
    private static final String SESSION = "rehearsal";
    private static final int PATIENCE_MILLIS = 20_000;

    /** Returns a rehearsal on free ports, and writes the connection file for its kernel. */
    public static Rehearsal prepared(Path connectionFile) throws IOException {
        ObjectNode json = Json.object();
        json.put("transport", "tcp").put("ip", "127.0.0.1");
        json.put("signature_scheme", "hmac-sha256").put("key", SESSION);
        List<ServerSocket> reserved = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            ServerSocket socket = new ServerSocket(0);
            reserved.add(socket);
            json.put(channel.key(), socket.getLocalPort());
        }
        for (ServerSocket socket : reserved) {
            socket.close();
        }
        Files.write(connectionFile, Json.bytes(json));
        return new Rehearsal(ConnectionFile.read(connectionFile));
    }

    /**
     * Runs the cells, with the requests that a front end sends while they are written.
     *
     * @throws IOException if the kernel does not answer in time
     */
    public void run(List<String> cells) throws IOException {
        try (ZContext context = new ZContext()) {
            ZMQ.Socket published = connect(context, SocketType.SUB, Channel.IOPUB);
            published.subscribe(ZMQ.SUBSCRIPTION_ALL);
            ZMQ.Socket shell = connect(context, SocketType.DEALER, Channel.SHELL);
            ZMQ.Socket control = connect(context, SocketType.DEALER, Channel.CONTROL);
            ask(shell, "kernel_info_request", Json.object());
            for (String cell : cells) {
                ObjectNode content = Json.object().put("code", cell).put("cursor_pos", cell.length());
                ask(shell, "execute_request", content.put("store_history", false));
                ask(shell, "is_complete_request", content);
                ask(shell, "complete_request", content);
                ask(shell, "inspect_request", content);
            }
            ask(
                    shell,
                    "history_request",
                    Json.object().put("hist_access_type", "tail").put("n", 1));
            ask(control, "shutdown_request", Json.object());
        }
    }

    private ZMQ.Socket connect(ZContext context, SocketType type, Channel channel) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setIdentity(SESSION.getBytes(UTF_8));
        socket.setReceiveTimeOut(PATIENCE_MILLIS);
        socket.connect(file.address(channel));
        return socket;
    }

    private void ask(ZMQ.Socket socket, String type, ObjectNode content) throws IOException {
        List<byte[]> frames = Message.of(type, SESSION, List.of(), content).frames(new Signer(file));
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i + 1 < frames.size() ? ZMQ.SNDMORE : 0);
        }
        do {
            if (socket.recv() == null) {
                throw new IOException("the kernel does not answer the " + type);
            }
        } while (socket.hasReceiveMore());
    }
}
