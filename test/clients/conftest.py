"""A master and an agent as an operator would start them, for clients that other people wrote.

The program is named by the environment variable MESETA. Everything that a test starts ends with it.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
import requests


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_until(condition, what: str, timeout: float = 20.0):
    """Returns the first truthy value of `condition()`."""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        try:
            if value := condition():
                return value
        except requests.RequestException:
            pass
        time.sleep(0.05)
    raise AssertionError(f"{what}: not within {timeout} s")


class Daemon:
    def __init__(self, root: Path, command: str, **flags):
        self.port = free_port()
        self.log = root / f"{command}.log"
        flags = {"ip": "127.0.0.1", "port": self.port, **flags}
        words = [os.environ["MESETA"], command, *(f"--{name}={value}" for name, value in flags.items())]
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                words, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def get(self, path: str) -> requests.Response:
        if self.process.poll() is not None:
            raise AssertionError(f"exited with {self.process.returncode}:\n{self.log.read_text()[-4000:]}")
        return requests.get(f"http://{self.address}{path}", timeout=5)


def end_all(marker: str):
    """Ends every process that carries this folder in its environment, arguments or working directory."""
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            seen = (entry / "environ").read_bytes() + (entry / "cmdline").read_bytes()
            inside = marker.encode() in seen or os.readlink(entry / "cwd").startswith(marker)
            if inside and int(entry.name) != os.getpid():
                os.kill(int(entry.name), signal.SIGKILL)
        except (OSError, ValueError):
            continue


class Cluster:
    def __init__(self, root: Path):
        self.root = root
        self.master = Daemon(root, "master", work_dir=root / "master", allocation_interval="50ms")
        self.agent = Daemon(
            root,
            "agent",
            master=self.master.address,
            work_dir=root / "agent",
            runtime_dir=root / "run",
            resources="cpus:2;mem:1024;disk:1024;ports:[31000-31099]",
            hostname="127.0.0.1",
        )
        wait_until(lambda: self.master.get("/state").json().get("activated_slaves") == 1, "the agent is registered")

    def stop(self):
        for daemon in (self.agent, self.master):
            daemon.process.terminate()
        end_all(str(self.root))
        for daemon in (self.agent, self.master):
            daemon.process.wait(timeout=10)
        shutil.rmtree(self.root, ignore_errors=True)


@pytest.fixture(scope="module")
def cluster():
    root = Path(tempfile.mkdtemp(prefix="clients-"))
    root.chmod(0o755)
    cluster = Cluster(root)
    try:
        yield cluster
    finally:
        cluster.stop()
