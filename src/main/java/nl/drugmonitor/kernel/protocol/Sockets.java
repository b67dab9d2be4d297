package nl.drugmonitor.kernel.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.drugmonitor.kernel.engine.Threads;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/**
 * The sockets of a kernel, and the loop that alone may use them. Other threads hand tasks to the loop.
 *
 * <p>A thread of a cell may be interrupted, and a channel that it uses would then be closed. So it does not wake the
 * loop itself: a thread of our own does that.
 */
final class Sockets implements AutoCloseable {
    private static final String WAKE_UP = "inproc://wake-up";
    private static final byte[] NOTHING = {};
    /** How long the last messages may take to leave. */
    private static final int LINGER_MILLIS = 1_000;
    /** A larger frame, which would take all memory, ends its connection. */
    private static final long LARGEST = Runtime.getRuntime().maxMemory() / 8;
    /** How many messages of one socket are read before the others have their turn. */
    private static final int TURN = 100;
    /** How often a step is tried for which there is no memory. */
    private static final int MOST_TRIES = 200;

    private static final long NANOS_BETWEEN_TRIES = 50_000_000;

    private final ZContext context = new ZContext();
    private final Map<Channel, ZMQ.Socket> sockets = new EnumMap<>(Channel.class);
    private final ZMQ.Socket waker;
    private final ZMQ.Socket wakeUps;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ScheduledThreadPoolExecutor porter = new ScheduledThreadPoolExecutor(
            1, task -> Threads.daemon("kernel-porter", task), new ThreadPoolExecutor.DiscardPolicy());
    private Receiver receiver = (channel, frames) -> {};
    private boolean ended;

    interface Receiver {
        void receive(Channel channel, List<byte[]> frames);
    }

    /**
     * Binds the sockets.
     *
     * @throws ConnectionException if an address cannot be had
     */
    Sockets(ConnectionFile file) {
        context.setLinger(LINGER_MILLIS);
        context.setUncaughtExceptionHandler((thread, thrown) -> endKernel(thrown));
        porter.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        try {
            for (Channel channel : Channel.values()) {
                bind(channel, file.address(channel));
            }
            wakeUps = create(SocketType.PULL);
            wakeUps.bind(WAKE_UP);
            waker = create(SocketType.PUSH);
            waker.connect(WAKE_UP);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    private void bind(Channel channel, String address) {
        ZMQ.Socket socket = create(
                switch (channel) {
                    case SHELL, CONTROL, STDIN -> SocketType.ROUTER;
                    case IOPUB -> SocketType.XPUB;
                    case HEARTBEAT -> SocketType.REP;
                });
        if (channel == Channel.IOPUB) {
            socket.setXpubVerbose(true); // reports every subscriber, not only the first
        } else if (channel != Channel.HEARTBEAT) {
            socket.setRouterHandover(true); // a front end may reconnect before its old connection is found to be lost
        }
        socket.setIPv6(address.contains("["));
        try {
            socket.bind(address);
        } catch (ZMQException e) {
            String why = e.getErrorCode() == ZMQ.Error.EADDRINUSE.getCode()
                    ? "it is in use, or no address of this machine. Take another in the connection file."
                    : e.getMessage();
            throw new ConnectionException("cannot bind " + channel.key() + " to " + address + ": " + why, e);
        }
        sockets.put(channel, socket);
    }

    private ZMQ.Socket create(SocketType type) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setLinger(LINGER_MILLIS);
        socket.setHWM(0); // no limit: else messages to a slow front end are lost
        socket.setMaxMsgSize(LARGEST);
        return socket;
    }

    /** Runs the loop on this thread until {@link #end}. */
    void loop(Receiver receiver) {
        this.receiver = receiver;
        List<Channel> channels = List.copyOf(sockets.keySet());
        try (ZMQ.Poller poller = context.createPoller(channels.size() + 1)) {
            for (Channel channel : channels) {
                poller.register(socket(channel), ZMQ.Poller.POLLIN);
            }
            int wakeUp = poller.register(wakeUps, ZMQ.Poller.POLLIN);
            while (!ended) {
                retry(() -> poller.poll(-1));
                for (int i = 0; i < channels.size(); i++) {
                    if (poller.pollin(i)) {
                        receive(channels.get(i), TURN);
                    }
                }
                if (poller.pollin(wakeUp)) {
                    runTasks();
                }
            }
        } catch (OutOfMemoryError e) { // half a message may be sent, so nothing can be sent after it
            endKernel(e);
        }
    }

    /**
     * Runs a step again while there is no memory for it: only one that does no harm if it is done twice. A cell that
     * uses up all memory soon fails and gives some back. If it does not, the kernel ends, and its front end starts
     * another.
     */
    private static void retry(Runnable step) {
        for (int i = 1; i <= MOST_TRIES; i++) {
            try {
                step.run();
                return;
            } catch (OutOfMemoryError e) {
                if (i == MOST_TRIES) {
                    endKernel(e);
                }
                LockSupport.parkNanos(NANOS_BETWEEN_TRIES);
            }
        }
    }

    /** Ends the process, so that the front end starts another: without this thread it would not answer. */
    private static void endKernel(Throwable thrown) {
        try {
            System.err.println("[kernel] ends, for " + Thread.currentThread().getName() + " has failed: " + thrown);
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    private void runTasks() {
        for (int i = 0; i < TURN && !ended && wakeUps.recv(ZMQ.DONTWAIT) != null; i++) {
            Runnable task = tasks.poll();
            if (task != null) {
                task.run();
            }
        }
    }

    /** Reads all that has arrived on a channel; only from within the loop. */
    void receiveAll(Channel channel) {
        receive(channel, Integer.MAX_VALUE);
    }

    private void receive(Channel channel, int most) {
        ZMQ.Socket socket = socket(channel);
        for (int i = 0; i < most; i++) {
            byte[] frame = socket.recv(ZMQ.DONTWAIT);
            if (frame == null) {
                return;
            }
            receiver.receive(channel, message(socket, frame));
        }
    }

    private static List<byte[]> message(ZMQ.Socket socket, byte[] first) {
        List<byte[]> frames = new ArrayList<>();
        frames.add(first);
        while (socket.hasReceiveMore()) {
            byte[] frame = socket.recv(0);
            if (frame != null) {
                frames.add(frame);
            }
        }
        return frames;
    }

    /** Sends a message; only from within the loop. */
    void send(Channel channel, List<byte[]> frames) {
        ZMQ.Socket socket = socket(channel);
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i + 1 < frames.size() ? ZMQ.SNDMORE : 0);
        }
    }

    private ZMQ.Socket socket(Channel channel) {
        ZMQ.Socket socket = sockets.get(channel);
        if (socket == null) {
            throw new IllegalStateException(channel + " is bound from the start");
        }
        return socket;
    }

    /** Lets the loop run a task after the earlier ones; does nothing once the sockets are closed. */
    void handOver(Runnable task) {
        porter.execute(() -> {
            retry(() -> tasks.add(task)); // allocates before it changes anything
            retry(() -> waker.send(NOTHING)); // one wake-up too many does no harm
        });
    }

    /** Runs a short task after this time, on a thread that is never interrupted. */
    void later(Runnable task, long millis) {
        var unused = porter.schedule(task, millis, TimeUnit.MILLISECONDS);
    }

    /** Ends the loop; only from within it. */
    void end() {
        ended = true;
    }

    /** Closes the sockets; what was sent has a second to leave. */
    @Override
    public void close() {
        porter.shutdown();
        try {
            porter.awaitTermination(LINGER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        context.close();
    }
}
