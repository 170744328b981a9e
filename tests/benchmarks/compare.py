#!/usr/bin/env python3
"""Compares one benchmark run with the goals. Prints a table; exits 1 on a miss.

usage: compare.py GOALS.json RESULTS.json…

A goal is a ratio of medians (numerator / denominator, of the same scale or of denominator_scale), or without a
denominator a limit in the unit of what was measured. "aggregate" names another figure than the median: p95, p99, max.
"""
import json
import sys


def figures(paths):
    """What was measured, by name without the suffixes Google Benchmark adds, and aggregate."""
    values = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for entry in json.load(file)["benchmarks"]:
                if "aggregate_name" in entry:
                    name = entry["run_name"].removesuffix("/real_time")
                    values[name, entry["aggregate_name"]] = entry["real_time"], entry["time_unit"]
    return values


def main(goals_path, *result_paths):
    values = figures(result_paths)
    with open(goals_path, encoding="utf-8") as file:
        goals = json.load(file)["goals"]
    missed = 0
    print(f"{'goal':5} {'scale':5} {'value':>10} {'limit':>10}  {'':4} what")
    for goal in goals:
        aggregate = goal.get("aggregate", "median")
        for scale in goal["scales"]:
            value, unit = values.get((f"{goal['numerator']}/{scale}", aggregate), (None, ""))
            if "denominator" in goal and value is not None:
                denominator = f"{goal['denominator']}/{goal.get('denominator_scale', scale)}", aggregate
                value, unit = value / values[denominator][0] if denominator in values else None, "x"
            if value is None:
                continue
            good = value >= goal["limit"] if goal.get("at_least") else value <= goal["limit"]
            missed += not good
            print(f"{goal['id']:5} {scale:5} {value:7.2f} {unit:2} {goal['limit']:7.2f} {unit:2}"
                  f"  {'' if good else 'MISS':4} {goal['what']}")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
