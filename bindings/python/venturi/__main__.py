"""python -m venturi: what is installed here."""

from __future__ import annotations

import sys

USAGE = """\
usage: python -m venturi [--version | --help]

  --version   the package, the core that it was built with, and what that runs on; worth putting into a report of a problem
  --help      this text

The package is a library: `from venturi import Venturi`. In Python, help(venturi.Venturi) tells what a client offers.
Environment of a client: ARGMIN_BASE_URL, and one of ARGMIN_TOKEN, ARGMIN_API_KEY, or ARGMIN_CLIENT_ID with ARGMIN_CLIENT_SECRET;
ARGMIN_INGESTION_KEY for sending events.
"""


def version() -> str:
    """Package, core, libraries and interpreter, a line each."""
    import platform

    from . import __version__, _native

    core = _native.build()
    return "\n".join(
        (
            f"venturi {__version__}",
            f"core {core['version']}, {core['compiler']}, {core['flags']}",
            core["curl"],
            core["openssl"],
            f"{platform.python_implementation()} {platform.python_version()} on {platform.platform()}",
        )
    )


def main(arguments: list[str]) -> int:
    """The exit code: 2 where the arguments are not understood."""
    if arguments in ([], ["--help"], ["-h"]):
        print(USAGE, end="")
        return 0
    if arguments in (["--version"], ["-V"]):
        print(version())
        return 0
    print(f"venturi: unknown arguments: {' '.join(arguments)}\n{USAGE}", end="", file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
