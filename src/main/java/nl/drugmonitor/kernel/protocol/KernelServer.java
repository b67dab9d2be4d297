package nl.drugmonitor.kernel.protocol;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Threads;

/**
 * A kernel: its sockets, and the engine behind them.
 *
 * <p>There are five kinds of thread: the loop, which alone uses the sockets; the shell, which answers requests one
 * after the other; control, which answers without waiting for the shell; history, which may search for long; and those
 * of the engine and its cells.
 */
public final class KernelServer implements AutoCloseable {
    /** Requests that are answered while a cell runs, if they come on the control channel. */
    private static final Set<String> OUT_OF_TURN =
            Set.of("interrupt_request", "shutdown_request", "kernel_info_request", "comm_info_request");
    /** A console takes the next answer for that to its question, so it must not get one to an old question. */
    private static final String HISTORY = "history_request";

    private final PrintStream log;
    private final Sockets sockets;
    private final Signer signer;
    private final Outbox outbox;
    private final Prompts prompts;
    private final CompletableFuture<Engine> engine = new CompletableFuture<>();
    private final Requests requests;
    private final ExecutorService shell =
            Executors.newSingleThreadExecutor(task -> Threads.daemon("kernel-shell", task));
    private final ExecutorService control =
            Executors.newSingleThreadExecutor(task -> Threads.daemon("kernel-control", task));
    private final ExecutorService history =
            Executors.newSingleThreadExecutor(task -> Threads.daemon("kernel-history", task));

    /**
     * Binds the sockets, and starts to build the engine on a thread of its own.
     *
     * @throws ConnectionException if an address cannot be had
     */
    public KernelServer(ConnectionFile file, Supplier<Engine> builder, KernelInfo info) {
        this(
                file,
                builder,
                info,
                UserFolders.ofThisUser().data().resolve("ndm-kernel/history"),
                Limit.OUTPUT,
                System.err);
    }

    KernelServer(
            ConnectionFile file,
            Supplier<Engine> builder,
            KernelInfo info,
            Path historyFolder,
            Limit limit,
            PrintStream log) {
        this.log = log;
        sockets = new Sockets(file);
        signer = new Signer(file);
        outbox = new Outbox(sockets, signer, UUID.randomUUID().toString());
        prompts = new Prompts(outbox);
        History cells = new History(historyFolder, log);
        requests = new Requests(engine, file, info, outbox, prompts, cells, new Life(), limit, log);
        Threads.daemon("kernel-start", () -> build(builder)).start();
    }

    private void build(Supplier<Engine> builder) {
        try {
            engine.complete(builder.get());
        } catch (RuntimeException | Error e) { // reported to each request that needs the engine
            engine.completeExceptionally(e);
        }
    }

    /** Serves front ends on this thread until {@link #end}, or until one of them shuts the kernel down. */
    public void serve() {
        outbox.starting();
        sockets.loop(this::receive);
    }

    private void receive(Channel channel, List<byte[]> frames) {
        switch (channel) {
            case HEARTBEAT -> sockets.send(channel, frames);
            case IOPUB -> subscription(frames.get(0));
            case SHELL, CONTROL, STDIN -> {
                try {
                    receive(channel, Message.parse(frames, signer));
                } catch (MalformedMessageException | RuntimeException | OutOfMemoryError e) { // the loop must not end
                    log.println("[kernel] drops a message on " + channel.key() + ": " + e.getMessage());
                }
            }
        }
    }

    private void receive(Channel channel, Message message) {
        if (channel == Channel.STDIN) {
            if (!message.type().equals("input_reply") || !prompts.answer(message)) {
                log.println("[kernel] drops a message on stdin_port: it answers no open question");
            }
            return;
        }
        boolean isOutOfTurn = channel == Channel.CONTROL && OUT_OF_TURN.contains(message.type());
        ExecutorService thread = message.type().equals(HISTORY) ? history : isOutOfTurn ? control : shell;
        thread.execute(() -> requests.handle(channel, message));
    }

    /** A front end subscribes with a 1 and the topic, and unsubscribes with a 0. */
    private void subscription(byte[] frame) {
        if (frame.length > 0 && frame[0] == 1) {
            byte[] topic = new byte[frame.length - 1];
            System.arraycopy(frame, 1, topic, 0, topic.length);
            outbox.welcome(topic);
        }
    }

    /** Interrupts the running cell, if there is one. */
    public void interrupt() {
        requests.interrupt();
        prompts.interrupt();
        if (engine.isDone() && !engine.isCompletedExceptionally()) {
            engine.join().interrupt();
        }
    }

    /** Ends {@link #serve} when all earlier messages are sent. */
    public void end() {
        sockets.handOver(sockets::end);
    }

    private final class Life implements Requests.Lifecycle {
        @Override
        public void afterArrived(Runnable task) {
            sockets.handOver(() -> {
                sockets.receiveAll(Channel.SHELL);
                shell.execute(task);
            });
        }

        @Override
        public void interrupt() {
            KernelServer.this.interrupt();
        }

        @Override
        public void shutDown() {
            end();
        }
    }

    /** Closes the sockets after the last answer, and then the engine. */
    @Override
    public void close() {
        sockets.close();
        shell.shutdown();
        control.shutdown();
        history.shutdown();
        var unused = engine.thenAccept(Engine::close); // which may still be being built
    }
}
