"""How the programs of the deploy check report: one line each, in the form that deploy-check.sh counts."""

import json
import sys

failed = False


def check(name, *problems):
    """Reports a check that holds unless there are problems; empty ones do not count."""
    global failed
    found = [problem for problem in problems if problem]
    failed = failed or bool(found)
    print("\n      ".join([f"{'FAIL' if found else 'ok  '}  {name}", *found]), flush=True)


def differs(what, expected, found):
    """The problem that two JSON values are not the same; keys have no order, lists have."""
    as_text = [json.dumps(value, sort_keys=True) for value in (expected, found)]
    if as_text[0] == as_text[1]:
        return None
    at = next((i for i, (a, b) in enumerate(zip(*as_text)) if a != b), min(map(len, as_text)))
    excerpt = [text[max(0, at - 40) : at + 40] for text in as_text]
    return f"{what} differs: expected `{excerpt[0]}`, found `{excerpt[1]}`"


def finish():
    sys.exit(1 if failed else 0)
