#!/usr/bin/python3
"""Measures the Java kernel beside ipykernel, in turn, and prints a Markdown table of medians.

Usage, from the project's folder: docs/kernel-speed.py [RUNS [STEP ...]]
RUNS is how often each start is measured, 5 if left out. STEPs, all if left out:
start, cell, declared, several, long, table, notebook, loop, memory.
KERNEL_BEFORE=FOLDER names an earlier version of the project, built there: then its kernel is measured too, in the same turns.
A bar is a ratio to ipykernel, unless the row says otherwise. On a machine that does other work, look at the CPU time.
Needs Linux, ./ndm, and Debian's python3-ipykernel and jupyter-nbconvert; python3-pandas is used where it is there.
"""

import contextlib
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import typing
from pathlib import Path

import zmq
from jupyter_client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

PROJECT = Path(__file__).resolve().parent.parent
BEFORE = os.environ.get("KERNEL_BEFORE")
KERNELS = {
    "java": [str(PROJECT / "ndm"), "kernel", "run", "-f"],
    **({"before": [str(Path(BEFORE, "ndm")), "kernel", "run", "-f"]} if BEFORE else {}),
    "python": [sys.executable, "-m", "ipykernel_launcher", "-f"],
}
JAVA = [name for name in KERNELS if name != "python"]
TICKS = os.sysconf("SC_CLK_TCK")
WAIT = 120  # seconds for any answer
ENVIRONMENT = {**os.environ, "JPY_PARENT_PID": str(os.getpid())}  # as front ends do

LOOP = "for (int i = 1; i <= 600_000_000; i++) { sum += Math.sqrt(i % 1000) / i; }"


class Took(typing.NamedTuple):
    """Seconds by the clock, and of CPU time of the kernel, which the system counts in hundredths."""

    wall: float
    cpu: float


class Kernel:
    """A kernel process of its own, with a client that tries to connect every few milliseconds."""

    def __init__(self, name, folder):
        file, _ = write_connection_file(str(Path(folder, f"{name}-{time.monotonic_ns()}.json")))
        context = zmq.Context()
        context.setsockopt(zmq.RECONNECT_IVL, 5)
        self.client = BlockingKernelClient(connection_file=file, context=context)
        self.client.load_connection_file()
        started = time.perf_counter()
        self.process = subprocess.Popen(
            [*KERNELS[name], file], cwd=folder, stdin=subprocess.DEVNULL, stdout=sys.stderr, env=ENVIRONMENT
        )
        self.client.start_channels(stdin=False, hb=False)
        self.client.kernel_info()
        self.client.get_shell_msg(timeout=WAIT)
        self.info = Took(time.perf_counter() - started, self.cpu())
        self.run("1 + 1")
        self.result = Took(time.perf_counter() - started, self.cpu())

    def run(self, code):
        """Runs a cell, and returns its seconds until the answer is there and the kernel is idle."""
        started = time.perf_counter()
        cpu = self.cpu()
        request = self.client.execute(code)
        reply = self.client.get_shell_msg(timeout=WAIT)
        self.text = ""
        while True:
            message = self.client.get_iopub_msg(timeout=WAIT)
            content = message["content"]
            if message["parent_header"].get("msg_id") != request:
                continue
            if message["msg_type"] == "stream":
                self.text += content["text"]
            if content.get("execution_state") == "idle":
                break
        if reply["content"]["status"] != "ok":
            raise SystemExit(f"the cell {code!r} failed: {reply['content']}")
        return Took(time.perf_counter() - started, self.cpu() - cpu)

    def cpu(self):
        """Returns the seconds of CPU time that the process has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def resident(self):
        """Returns the megabytes of memory that the process holds."""
        line = next(l for l in Path(f"/proc/{self.process.pid}/status").read_text().splitlines() if l.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.shutdown()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.client.stop_channels()


def in_turn(runs, measure, names=KERNELS):
    """Returns for each kernel what it measured, run by run in turn."""
    found = {name: [] for name in names}
    for _ in range(runs):
        for name in names:
            found[name].append(measure(name))
    return found


@contextlib.contextmanager
def kernels(folder, names=KERNELS):
    """Starts a kernel of each, which have run 50 cells when they are measured."""
    with contextlib.ExitStack() as stack:
        started = {name: stack.enter_context(Kernel(name, folder)) for name in names}
        in_turn(50, lambda name: started[name].run("1 + 1"), names)
        yield started


def start(runs, folder, report):
    def measure(name):
        with Kernel(name, folder) as kernel:
            return kernel.info, kernel.result

    in_turn(1, measure)  # warms the machine's own caches, and has the archive made
    time.sleep(5)
    found = in_turn(runs, measure)
    for i, (what, bar) in enumerate([("process start to `kernel_info_reply`", 1), ("to the first `1 + 1`", 2)]):
        report.ratio(what, {name: [value[i] for value in values] for name, values in found.items()}, bar)


def cell(runs, folder, report):
    cells = [("`1 + 1` after 50 cells", {"java": "1 + 1", "python": "1 + 1"}, 4),
             ("a declaration and its value", {"java": "int a = 5 + 1; a", "python": "a = 5 + 1; a"}, 3.5)]
    with kernels(folder) as started:
        for what, code, bar in cells:
            measure = lambda name: started[name].run(code.get(name, code["java"]))
            in_turn(20, measure)
            report.ratio(what, in_turn(100, measure), bar)


def declared(runs, folder, report):
    """A cell after many declarations, beside one after few."""
    with kernels(folder, JAVA) as started:
        counts = [10, 50, 200, 500]
        first = {}
        for have, count in zip([0, *counts], counts):
            for i in range(have, count):
                code = [f"int v{i} = {i};", f"int f{i}(int n) {{ return n + {i}; }}", f"var l{i} = List.of({i});"][i % 3]
                in_turn(1, lambda name: started[name].run(code), JAVA)
            in_turn(10, lambda name: started[name].run("1 + 1"), JAVA)
            found = in_turn(40, lambda name: started[name].run("1 + 1"), JAVA)
            first = first or found
            report.compared(f"`1 + 1` after {count} declarations, beside that after 10", found, first, 1.5)


def several(runs, folder, report):
    """Each round declares names that are new, as the cells of a notebook do."""
    fresh = itertools.count()

    def declarations(count):
        return "\n".join(f"int n{next(fresh)} = {i};" for i in range(count))

    with kernels(folder, JAVA) as started:
        found = {}
        for count in [1, 10]:
            in_turn(5, lambda name: started[name].run(declarations(count)), JAVA)
            found[count] = in_turn(20, lambda name: started[name].run(declarations(count)), JAVA)
        report.compared("ten declarations in one cell, beside one", found[10], found[1], 2)


def long(runs, folder, report):
    """A cell of 500 lines: classes, methods, loops, and single statements, of which JShell makes 120 snippets."""
    part = ["class C# {", "    int n = #;", "", "    int twice() {", "        return 2 * n;", "    }", "}",
            "", "int f#(int n) {", "    int sum = 0;", "    for (int i = 0; i < n; i++) {", "        sum += i;", "    }",
            "    return sum;", "}", "", "// what comes of it", "var c# = new C#();", "int total# = f#(#) + c#.twice();",
            "var names# = Stream.of(\"a\", \"b\", \"c\")", "    .map(name -> name + total#)", "    .toList();",
            "if (total# > 3) {", "    total#--;", "}"]
    cell = "\n".join(line.replace("#", str(i)) for i in range(20) for line in part)
    with kernels(folder, JAVA) as started:
        found = in_turn(1, lambda name: started[name].run(cell), JAVA)
        report.seconds("a cell of 500 lines, at first", found, 1)


def table(runs, folder, report):
    java_rows = """
        import tech.tablesaw.api.*;
        var rows = Table.create("rows", IntColumn.create("n", IntStream.range(0, 1000)),
            DoubleColumn.create("root", IntStream.range(0, 1000).mapToDouble(Math::sqrt)),
            StringColumn.create("name", IntStream.range(0, 1000).mapToObj(n -> "row " + n)));"""
    columns = "n = range(1000)\nroot = [x ** .5 for x in n]\nname = [f'row {x}' for x in n]\n"
    html = columns + """
from IPython.display import HTML
from html import escape
rows = list(zip(n, root, name))
def show():
    return HTML('<table>' + ''.join('<tr>' + ''.join(f'<td>{escape(str(v))}</td>' for v in row) + '</tr>' for row in rows) + '</table>')
"""
    try:
        import pandas  # noqa: F401
        peer, make, show = "pandas", columns + "import pandas\nrows = pandas.DataFrame({'n': n, 'root': root, 'name': name})", "rows"
    except ImportError:
        peer, make, show = "all rows as HTML, for pandas is absent", html, "show()"
    with kernels(folder) as started:
        in_turn(1, lambda name: started[name].run(make if name == "python" else java_rows))
        measure = lambda name: started[name].run(show if name == "python" else "rows")
        in_turn(20, measure)
        report.ratio(f"a table of 1,000 rows (Tablesaw; {peer})", in_turn(50, measure), 3.5)


def notebook(runs, folder, report):
    cells = {
        "java": ["int a = 1;", "a + 1", "System.out.println(a);", "int twice(int n) { return 2 * n; }", "twice(21)",
                 "var list = List.of(1, 2, 3);", "list", "list.stream().mapToInt(n -> n).sum()",
                 "for (int i = 0; i < 10; i++) { System.out.println(i); }", '"the " + "end"'],
        "python": ["a = 1", "a + 1", "print(a)", "def twice(n): return 2 * n", "twice(21)",
                   "numbers = [1, 2, 3]", "numbers", "sum(numbers)",
                   "for i in range(10): print(i)", '"the " + "end"'],
    }
    cells["before"] = cells["java"]
    for name, argv in KERNELS.items():
        spec = Path(folder, "share", "kernels", f"speed-{name}")
        spec.mkdir(parents=True)
        spec.joinpath("kernel.json").write_text(
            json.dumps({"argv": [*argv, "{connection_file}"], "display_name": name, "language": name}))
        Path(folder, f"{name}.ipynb").write_text(json.dumps({
            "nbformat": 4, "nbformat_minor": 4, "metadata": {"kernelspec": {"name": f"speed-{name}", "display_name": name}},
            "cells": [{"cell_type": "code", "source": code, "metadata": {}, "outputs": [], "execution_count": None}
                      for code in cells[name]]}))
    environment = {**os.environ, "JUPYTER_PATH": str(Path(folder, "share"))}

    def measure(name):
        started = time.perf_counter()
        subprocess.run(["jupyter-nbconvert", "--log-level=ERROR", "--to=notebook", "--execute", "--output=out.ipynb",
                        f"{name}.ipynb"], cwd=folder, env=environment, check=True)
        return Took(time.perf_counter() - started, 0)

    in_turn(1, measure)
    report.ratio("ten cells by `jupyter nbconvert --execute`", in_turn(runs, measure), 1.5)


def loop(runs, folder, report):
    body = f"long start = System.nanoTime(); double sum = 0; {LOOP} System.out.println((System.nanoTime() - start) + \" \" + sum);"
    Path(folder, "Loop.java").write_text("class Loop { public static void main(String[] args) { " + body + " } }")
    subprocess.run(["javac", "Loop.java"], cwd=folder, check=True)
    seconds = {"java": [], "cell": []}
    for _ in range(runs):
        plain = subprocess.run(["java", "-cp", ".", "Loop"], cwd=folder, check=True, capture_output=True, text=True).stdout
        seconds["java"].append(int(plain.split()[0]) / 1e9)
        with Kernel("java", folder) as kernel:
            kernel.run("{ " + body + " }")
            seconds["cell"].append(int(kernel.text.split()[0]) / 1e9)
    plain, cell_time = statistics.median(seconds["java"]), statistics.median(seconds["cell"])
    report.line(f"a numeric loop of {plain:.1f} s under plain `java`, beside that", f"{cell_time:.2f} s", cell_time / plain, "")


def memory(runs, folder, report):
    def measure(name):
        with Kernel(name, folder) as kernel:
            time.sleep(5)
            idle = kernel.resident()
            for _ in range(500):
                kernel.run("1 + 1")
            warm = kernel.resident()
            for _ in range(10_000):
                kernel.run("1 + 1")
            return idle, kernel.resident() - idle, kernel.resident() - warm

    found = {name: measure(name) for name in KERNELS}
    for i, (what, bar) in enumerate([("resident when idle", "140 MB"), ("growth over 10,000 cells", "50 MB"),
                                     ("of this after the first 500 cells", "")]):
        report.line(what, *(f"{found[name][i]:.0f} MB" for name in KERNELS), bar)


class Report:
    """A table with a column for each kernel, and for its ratio and that of its CPU time."""

    def __init__(self):
        print("| what | " + " | ".join({"java": "this kernel", "before": "before", "python": "ipykernel"}[n] for n in KERNELS)
              + " | bar |\n|" + "---|" * (len(KERNELS) + 2))

    def ratio(self, what, found, bar):
        """Prints times, and how many times as long as with ipykernel they are."""
        self.compared(what, found, {name: found["python"] for name in JAVA}, bar, [self.time(found["python"])])

    def compared(self, what, found, others, bar, more=()):
        """Prints times of the Java kernels, and how many times as long as other times of theirs they are."""
        cells = [f"{self.time(found[name])}, **{self.times(found, others, name, 'wall')}** (CPU {self.times(found, others, name, 'cpu')})"
                 for name in JAVA]
        self.line(what, *cells, *(more or [""]), bar)

    def seconds(self, what, found, bar):
        self.line(what, *(self.time(found[name]) for name in JAVA), "", f"{bar} s")

    def time(self, values):
        median = statistics.median(value.wall for value in values)
        return f"{median * 1000:.{0 if median > .1 else 1}f} ms"

    def times(self, found, others, name, clock):
        """Returns the ratio of two medians; of CPU time, which is counted roughly, of two means."""
        middle = statistics.median if clock == "wall" else statistics.mean
        one, other = (middle(getattr(value, clock) for value in values[name]) for values in (found, others))
        return f"{one / other:.1f}" if other else "-"

    def line(self, what, *cells):
        print(f"| {what} | " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


STEPS = [start, cell, declared, several, long, table, notebook, loop, memory]

if __name__ == "__main__":
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    chosen = [step for step in STEPS if step.__name__ in sys.argv[2:]] or STEPS
    with tempfile.TemporaryDirectory() as folder:
        report = Report()
        for step in chosen:
            step(runs, folder, report)
