#!/usr/bin/env python3
"""Measures the resident memory of every command at each scale and compares it with the smallest one.

usage: memory.py LOTSECTL FOLDER SCALE…   (the stores are FOLDER/SCALE.lotse; the first scale is the yardstick)
Exits 1 where a command needs more than 1.3 times the yardstick plus 32 MB.
"""
import os
import sys

COMMANDS = {
    "show": ["show", "case-file", "{case_file}"],
    "search people": ["search", "mueller", "--kind", "people"],
    "search notes": ["search", "schule", "--kind", "notes"],
    "export contacts": ["export", "contacts", "--format", "csv", "--out", "-"],
    "export notes": ["export", "notes", "--format", "jsonl", "--out", "-"],
    "import contacts": ["import", "contacts", "{import_file}", "--dry-run"],
    "report month": ["report", "month", "{month}", "--format", "json", "--out", "-"],
    "check": ["check"],
}


def peak_megabytes(arguments):
    """Runs a command with its output thrown away and tells its largest resident size."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execv(arguments[0], arguments)
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 4):
        sys.exit(f"memory: {' '.join(arguments)} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_maxrss / 1024


def main(lotsectl, folder, *scales):
    missed = 0
    yardstick = {}
    print(f"{'command':16} {'scale':5} {'MB':>7} {'limit':>7}")
    for scale in scales:
        store = os.path.join(folder, f"{scale}.lotse")
        exported = os.path.join(folder, f"{scale}-contacts.csv")
        peak_megabytes([lotsectl, "--store", store, "export", "contacts", "--format", "csv", "--out", exported])
        values = {"case_file": "F-2025-0001", "import_file": exported, "month": "2025-10"}
        for name, words in COMMANDS.items():
            megabytes = peak_megabytes([lotsectl, "--store", store] + [word.format(**values) for word in words])
            limit = 1.3 * yardstick.setdefault(name, megabytes) + 32
            missed += megabytes > limit
            print(f"{name:16} {scale:5} {megabytes:7.1f} {limit:7.1f} {'MISS' if megabytes > limit else ''}")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
