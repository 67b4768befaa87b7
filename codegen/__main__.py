"""`python -m codegen`: check the contract, generate everything from it, lint it, hold it against the last release."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from codegen.emit import folders
from codegen.emit.targets import ROOT, TARGETS
from codegen.ir import CONTRACT, ContractError, load_contract

PUBLISHED = ROOT / TARGETS["publish"]
RELEASED = CONTRACT / "released" / "v1"


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        result: int = options.run(options)
        return result
    except ContractError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{len(error.problems)} problems in the contract; nothing was done", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    names = ", ".join(TARGETS)

    check = commands.add_parser("check", help="load, resolve and check the contract; print what is wrong with it")
    check.add_argument("--contract", default=CONTRACT, metavar="DIR", help="the source contract (default: codegen/contract)")
    check.set_defaults(run=_check)

    generate = commands.add_parser("generate", help="write every generated folder from the contract")
    generate.add_argument("--check", action="store_true", help="write nothing; list differences and exit 1 if there are any")
    generate.add_argument(
        "--only", action="append", choices=list(TARGETS), metavar="EMITTER", help=f"one of {names}; may be repeated"
    )
    generate.add_argument("--contract", default=CONTRACT, metavar="DIR", help="the source contract (default: codegen/contract)")
    generate.add_argument(
        "--root", default=ROOT, type=Path, metavar="DIR", help="where the target folders stand (default: the repository)"
    )
    generate.set_defaults(run=_generate)

    lint = commands.add_parser("lint", help="run every linter over the published documents (docs/generated)")
    lint.add_argument(
        "--documents", default=PUBLISHED, type=Path, metavar="DIR", help="the published documents (default: docs/generated)"
    )
    lint.set_defaults(run=_lint)

    gate = commands.add_parser("gate", help="compare the published documents with the released ones; exit 1 on any break")
    _documents(gate)
    gate.set_defaults(run=_gate)

    release = commands.add_parser("release", help="pass the gate, then make the published documents the released ones")
    _documents(release)
    release.set_defaults(run=_release)
    return parser


def _documents(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--candidate", default=PUBLISHED, type=Path, metavar="DIR", help="(default: docs/generated)")
    parser.add_argument("--released", default=RELEASED, type=Path, metavar="DIR", help="(default: codegen/contract/released/v1)")
    parser.add_argument(
        "--today", default=date.today(), type=date.fromisoformat, metavar="DATE", help="for sunset dates (default: today)"
    )


def _check(options: argparse.Namespace) -> int:
    contract = load_contract(options.contract)
    print(
        f"{contract.title} {contract.version}: {len(contract.operations)} operations, {len(contract.models)} models, "
        f"{len(contract.enums)} enums, {len(contract.errors)} error codes, {len(contract.events)} events"
    )
    return 0


def _generate(options: argparse.Namespace) -> int:
    produced = folders.produce(load_contract(options.contract), options.only)
    if options.check:
        found = folders.differences(produced, options.root)
        print("\n".join(found) if found else "everything generated is up to date")
        return 1 if found else 0
    changed = folders.write(produced, options.root)
    total = sum(len(files) for files in produced.values())
    print(f"{total} files in {len(produced)} folders, {changed} changed")
    return 0


def _lint(options: argparse.Namespace) -> int:
    from codegen.lint.run import run

    return run(options.documents)


def _gate(options: argparse.Namespace) -> int:
    from codegen.compat import gate

    if not options.released.is_dir():
        print(f"{options.released} does not exist: nothing has been released yet", file=sys.stderr)
        return 1
    found = gate.compare(gate.read(options.released), gate.read(options.candidate), options.today)
    for finding in found:
        print(finding)
    print(f"{len(found)} breaks" if found else "compatible with the last release")
    return 1 if found else 0


def _release(options: argparse.Namespace) -> int:
    from codegen.compat import gate

    if options.released.is_dir() and _gate(options) != 0:
        return 1
    gate.release(options.candidate, options.released)
    print(f"released {', '.join(gate.DOCUMENTS)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
