package nl.drugmonitor.kernel.protocol;

/** The threads of the kernel itself: none of them keeps the program alive. */
final class Threads {
    private Threads() {}

    static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
