package nl.drugmonitor.kernel.engine;

/** The threads of the kernel itself: none of them keeps the program alive. */
public final class Threads {
    private Threads() {}

    public static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
