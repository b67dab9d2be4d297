"""Runs notebooks in place, as "jupyter nbconvert --to notebook --execute --inplace" does, but without the times of the
cells, which nbconvert would write into each of them. Arguments: the name of a kernel, and files."""

import sys

import nbformat
from nbclient import NotebookClient

kernel, *files = sys.argv[1:]
for file in files:
    notebook = nbformat.read(file, as_version=4)
    client = NotebookClient(notebook, timeout=120, kernel_name=kernel, record_timing=False)
    client.execute(cwd=file.rpartition("/")[0])
    nbformat.write(notebook, file)
