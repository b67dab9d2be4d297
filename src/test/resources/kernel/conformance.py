"""Puts a Java kernel to the test suite of Jupyter (jupyter_kernel_test). Environment: KERNEL names the kernel spec."""

import os
import unittest

import jupyter_kernel_test

NAME = os.environ.get("KERNEL", "java")


PATIENCE = 20


class Patient(jupyter_kernel_test.KernelTests):
    """The suite waits a tenth of a second for each message, and takes what comes later for part of the next answer. A
    busy machine may need longer: only what the kernel says, and in which order, is to decide."""

    def setUp(self):
        channel = self.kc.iopub_channel
        get_msg = jupyter_kernel_test.ensure_sync(channel.get_msg)
        channel.get_msg = lambda timeout: get_msg(timeout=max(timeout, PATIENCE))
        self.addCleanup(delattr, channel, "get_msg")

    def flush_channels(self):
        """Asks for something, and reads up to the end of the answer: all that was asked before has been answered then."""
        asked = self.kc.kernel_info()
        while self.kc.get_shell_msg(timeout=PATIENCE)["parent_header"].get("msg_id") != asked:
            pass
        while True:
            message = self.kc.get_iopub_msg(timeout=PATIENCE)
            is_idle = message["content"].get("execution_state") == "idle"
            if is_idle and message["parent_header"].get("msg_id") == asked:
                return


class JavaKernel(Patient):
    kernel_name = NAME
    language_name = "java"
    file_extension = ".jshell"

    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("oops");'

    completion_samples = [
        {"text": "System.out.printl", "matches": {"println("}},
        {"text": "StringTok", "matches": {"StringTokenizer"}},
        {"text": "int before = 1;\n\"text\".isEmp", "matches": {"isEmpty()"}},
        {"text": "%tim", "matches": {"time", "timeit"}},
    ]
    complete_code_samples = ["1 + 1", "int a = 5;", "record Point(int x, int y) {}", "for (int i = 0; i < 3; i++) {\n}"]
    incomplete_code_samples = ["for (int i = 0; i < 3; i++) {", "int a = ", "void f(", "var text = \"\"\"\nopen"]
    invalid_code_samples = ["}", ") + 1"]

    code_generate_error = 'throw new IllegalStateException("on purpose");'

    code_execute_result = [
        {"code": "1 + 1", "result": "2"},
        {"code": "1 + 2", "result": "3"},
        {"code": "1 + 3", "result": "4"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "List.of(1, 2).stream().map(n -> n * n).toList()", "result": "[1, 4]"},
    ]
    code_history_pattern = "1?+?1"
    supported_history_operations = ("tail", "range", "search")

    code_display_data = [
        {"code": 'display("<b>bold</b>", "text/html")', "mime": "text/html"},
        {"code": "display(new java.awt.image.BufferedImage(4, 4, 1))", "mime": "image/png"},
        {"code": 'display("<svg xmlns=\'http://www.w3.org/2000/svg\'/>", "image/svg+xml")', "mime": "image/svg+xml"},
    ]
    code_inspect_sample = "String"
    code_clear_output = "clearOutput(false)"


class Welcome(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = NAME
    support_iopub_welcome = True


del Patient  # a base, and no test of its own


if __name__ == "__main__":
    unittest.main(verbosity=2)
