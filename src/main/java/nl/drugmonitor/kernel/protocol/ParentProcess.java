package nl.drugmonitor.kernel.protocol;

import java.util.Map;
import java.util.Optional;

/** The front end that has started the kernel. When it ends, nobody needs the kernel any more. */
public final class ParentProcess {
    private ParentProcess() {}

    /** Runs the task when the process that Jupyter has named ends, if it is an ancestor of this one. */
    public static void onEnd(Map<String, String> environment, Runnable task) {
        String named = environment.getOrDefault("JPY_PARENT_PID", "");
        Optional<ProcessHandle> ancestor = ProcessHandle.current().parent();
        while (ancestor.isPresent() && !String.valueOf(ancestor.get().pid()).equals(named)) {
            ancestor = ancestor.flatMap(ProcessHandle::parent);
        }
        var unused = ancestor.map(parent -> parent.onExit().thenRun(task)); // none on Windows: it names no process id
    }
}
