#!/usr/bin/env python3
"""Compares the medians of one benchmark run with the goals. Prints a table; exits 1 on a miss.

usage: compare.py GOALS.json RESULTS.json…
"""
import json
import sys


def medians(paths):
    """Median real time of each benchmark, by name without the suffixes Google Benchmark adds."""
    times = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for entry in json.load(file)["benchmarks"]:
                if entry.get("aggregate_name") == "median":
                    times[entry["run_name"].removesuffix("/real_time")] = entry["real_time"]
    return times


def main(goals_path, *result_paths):
    times = medians(result_paths)
    with open(goals_path, encoding="utf-8") as file:
        goals = json.load(file)["goals"]
    missed = 0
    print(f"{'goal':5} {'scale':5} {'ratio':>7} {'limit':>7}  {'':4} what")
    for goal in goals:
        for scale in goal["scales"]:
            numerator = times.get(f"{goal['numerator']}/{scale}")
            denominator = times.get(f"{goal['denominator']}/{scale}")
            if numerator is None or denominator is None:
                continue
            ratio = numerator / denominator
            good = ratio >= goal["limit"] if goal.get("at_least") else ratio <= goal["limit"]
            missed += not good
            print(f"{goal['id']:5} {scale:5} {ratio:7.2f} {goal['limit']:7.2f}  {'' if good else 'MISS':4} {goal['what']}")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
