package nl.drugmonitor.kernel.protocol;

/** The sockets between a front end and a kernel. */
public enum Channel {
    /** Requests that are answered one after the other. */
    SHELL("shell_port"),
    /** Requests that do not wait for the running cell. */
    CONTROL("control_port"),
    /** Questions of the kernel to one front end. */
    STDIN("stdin_port"),
    /** Messages to all front ends. */
    IOPUB("iopub_port"),
    /** Returns what it receives, as a sign of life. */
    HEARTBEAT("hb_port");

    private final String key;

    Channel(String key) {
        this.key = key;
    }

    /** Returns its name in the connection file. */
    String key() {
        return key;
    }
}
