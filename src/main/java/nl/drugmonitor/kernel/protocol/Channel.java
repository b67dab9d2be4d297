package nl.drugmonitor.kernel.protocol;

/** The sockets between a front end and a kernel. */
public enum Channel {
    /** Requests, one after the other. */
    SHELL("shell_port"),
    /** Requests that do not wait for the running cell. */
    CONTROL("control_port"),
    /** Questions of the kernel to one front end. */
    STDIN("stdin_port"),
    /** What all front ends are told. */
    IOPUB("iopub_port"),
    /** Sends back what it gets, as a sign of life. */
    HEARTBEAT("hb_port");

    private final String key;

    Channel(String key) {
        this.key = key;
    }

    /** Returns the key of its port in the connection file. */
    String key() {
        return key;
    }
}
