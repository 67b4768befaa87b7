"""A root folder in which an interpreter runs, and nothing else is: no compiler, no libcurl, no headers, no shell."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from conftest import run

# What of the standard library no program needs.
LEFT_OUT = shutil.ignore_patterns("__pycache__", "test", "idlelib", "lib2to3", "ensurepip", "dist-packages", "config-3*")


class BareRoot:
    """glibc comes with its unwinder, libgcc_s: Debian's libc6 depends on it, and so does that of every other distribution.

    Entered by chroot, which takes root or sudo; where neither is there, the tests fail, for nothing else would show what they show."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for needed in ("tmp", "etc", "root"):
            (folder / needed).mkdir(parents=True)
        self.add_program(run("cc", "-print-file-name=libgcc_s.so.1").strip())

    def inside(self, path: str | Path) -> Path:
        """Where the file that the root's programs call `path` really lies."""
        return self.folder / str(path).lstrip("/")

    def write(self, path: str, content: str) -> None:
        self.inside(path).parent.mkdir(parents=True, exist_ok=True)
        self.inside(path).write_text(content)

    def add_program(self, program: str | Path) -> str:
        """Copies an executable or a library of this machine with the libraries that its loader finds; its path in the root."""
        path = Path(program).resolve()
        for file in (path, *libraries(path)):
            target = self.inside(file)
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(Path(file).resolve(), target)
        return str(path)

    def add_python(self, interpreter: Path, standard_library: Path) -> str:
        shutil.copytree(standard_library, self.inside(standard_library), ignore=LEFT_OUT)
        for extension in standard_library.glob("lib-dynload/*.so"):
            self.add_program(extension)
        return self.add_program(interpreter)

    def run(self, *command: str, **environment: str) -> str:
        """Runs a program in the root, with these variables and no other; what it wrote. It fails as subprocess does."""
        become = [] if os.geteuid() == 0 else ["sudo"]
        chroot = shutil.which("chroot", path="/usr/sbin:/usr/bin:/sbin:/bin")
        variables = [f"{name}={value}" for name, value in environment.items()]
        return run(*become, "env", "-i", *variables, chroot, self.folder, *command, timeout=120)

    def files(self) -> list[Path]:
        return [path for path in self.folder.rglob("*") if not path.is_dir()]


def libraries(file: Path) -> list[str]:
    """The shared libraries that the loader finds for it, by the paths it finds them at, the loader included."""
    listed = subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout
    return re.findall(r"(/\S+) \(0x", listed)
