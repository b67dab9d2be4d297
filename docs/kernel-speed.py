#!/usr/bin/python3
"""Measures the Java kernel beside ipykernel, in turn, and prints a Markdown table of medians.

Usage, from the project's folder: docs/kernel-speed.py [RUNS [STEP ...]]
RUNS is how often each start is measured, 5 if left out. STEPs, all if left out: start, cell, table, notebook, loop, memory.
Needs Linux, ./ndm, and Debian's python3-ipykernel and jupyter-nbconvert; python3-pandas is used where it is there.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import zmq
from jupyter_client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

PROJECT = Path(__file__).resolve().parent.parent
KERNELS = {
    "java": [str(PROJECT / "ndm"), "kernel", "run", "-f"],
    "python": [sys.executable, "-m", "ipykernel_launcher", "-f"],
}
WAIT = 120  # seconds for any answer
ENVIRONMENT = {**os.environ, "JPY_PARENT_PID": str(os.getpid())}  # as front ends do

LOOP = "for (int i = 1; i <= 600_000_000; i++) { sum += Math.sqrt(i % 1000) / i; }"


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
        self.info = time.perf_counter() - started
        self.run("1 + 1")
        self.result = time.perf_counter() - started

    def run(self, code):
        """Runs a cell, and returns its seconds until the answer is there and the kernel is idle."""
        started = time.perf_counter()
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
        return time.perf_counter() - started

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


def in_turn(runs, measure):
    """Returns for each kernel what it measured, run by run in turn."""
    found = {name: [] for name in KERNELS}
    for _ in range(runs):
        for name in KERNELS:
            found[name].append(measure(name))
    return found


def start(runs, folder, report):
    def measure(name):
        with Kernel(name, folder) as kernel:
            return kernel.info, kernel.result

    in_turn(1, measure)  # warms the machine's own caches, and has the archive made
    time.sleep(5)
    found = in_turn(runs, measure)
    for i, (what, bar) in enumerate([("process start to `kernel_info_reply`", 1.2), ("to the first `1 + 1`", 2)]):
        report.ratio(what, {name: [value[i] for value in values] for name, values in found.items()}, bar)


def cell(runs, folder, report):
    with Kernel("java", folder) as java, Kernel("python", folder) as python:
        kernels = {"java": java, "python": python}
        in_turn(50, lambda name: kernels[name].run("1 + 1"))
        report.ratio("`1 + 1` after 50 cells", in_turn(200, lambda name: kernels[name].run("1 + 1")), 4)


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
    with Kernel("java", folder) as java, Kernel("python", folder) as python:
        kernels, shows = {"java": java, "python": python}, {"java": "rows", "python": show}
        java.run(java_rows)
        python.run(make)
        in_turn(20, lambda name: kernels[name].run(shows[name]))
        found = in_turn(50, lambda name: kernels[name].run(shows[name]))
        report.ratio(f"a table of 1,000 rows (Tablesaw; {peer})", found, 4)


def notebook(runs, folder, report):
    cells = {
        "java": ["int a = 1;", "a + 1", "System.out.println(a);", "int twice(int n) { return 2 * n; }", "twice(21)",
                 "var list = List.of(1, 2, 3);", "list", "list.stream().mapToInt(n -> n).sum()",
                 "for (int i = 0; i < 10; i++) { System.out.println(i); }", '"the " + "end"'],
        "python": ["a = 1", "a + 1", "print(a)", "def twice(n): return 2 * n", "twice(21)",
                   "numbers = [1, 2, 3]", "numbers", "sum(numbers)",
                   "for i in range(10): print(i)", '"the " + "end"'],
    }
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
        return time.perf_counter() - started

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
    report.line(f"a numeric loop of {plain:.1f} s under plain `java`", f"{cell_time:.2f} s", f"{plain:.2f} s", cell_time / plain, "")


def memory(runs, folder, report):
    idle = {"java": [], "python": []}
    with Kernel("java", folder) as java, Kernel("python", folder) as python:
        kernels = {"java": java, "python": python}
        time.sleep(5)
        before = {name: kernel.resident() for name, kernel in kernels.items()}
        after = {}
        for name, kernel in kernels.items():
            for _ in range(500):
                kernel.run("1 + 1")
            warm = kernel.resident()
            for _ in range(10_000):
                kernel.run("1 + 1")
            after[name] = kernel.resident() - before[name], kernel.resident() - warm
        report.line("resident when idle", *(f"{before[n]:.0f} MB" for n in KERNELS), None, "200 MB")
        report.line("growth over 10,000 cells", *(f"{after[n][0]:.0f} MB" for n in KERNELS), None, "50 MB")
        report.line("of this after the first 500 cells", *(f"{after[n][1]:.0f} MB" for n in KERNELS), None, "")


class Report:
    def __init__(self):
        print("| what | this kernel | ipykernel | ratio | bar |\n|---|---|---|---|---|")

    def ratio(self, what, found, bar):
        medians = {name: statistics.median(values) for name, values in found.items()}
        texts = [f"{medians[name] * 1000:.{0 if medians[name] > .1 else 1}f} ms" for name in KERNELS]
        self.line(what, *texts, medians["java"] / medians["python"], bar)

    def line(self, what, java, other, ratio, bar):
        print(f"| {what} | {java} | {other} | {'' if ratio is None else f'{ratio:.2f}'} | {bar} |", flush=True)


STEPS = [start, cell, table, notebook, loop, memory]

if __name__ == "__main__":
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    chosen = [step for step in STEPS if step.__name__ in sys.argv[2:]] or STEPS
    with tempfile.TemporaryDirectory() as folder:
        report = Report()
        for step in chosen:
            step(runs, folder, report)
