"""Installs pymesos into the environment that runs this: pip alone cannot.

Its dependency http-parser is a C extension that no longer builds, but it comes with the same in pure Python, which is
taken from its source package.
"""

import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from pathlib import Path

PACKAGES = ["pymesos==0.3.15", "addict==2.4.0", "kazoo==2.11.0", "six==1.17.0"]
HTTP_PARSER = "http-parser==0.9.0"

PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]


def main():
    subprocess.run([*PIP, "install", "--no-deps", *PACKAGES], check=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*PIP, "install", "setuptools", "wheel"], check=True)
        download = ["download", "--no-deps", "--no-build-isolation", "--no-binary", ":all:", "--dest", folder]
        subprocess.run([*PIP, *download, HTTP_PARSER], check=True)
        (archive,) = Path(folder).glob("*.tar.gz")
        target = Path(sysconfig.get_path("purelib"), "http_parser")
        target.mkdir(exist_ok=True)
        with tarfile.open(archive) as tar:
            for member in tar.getmembers():
                path = Path(member.name)
                if path.parent.name == "http_parser" and path.suffix == ".py":
                    (target / path.name).write_bytes(tar.extractfile(member).read())


if __name__ == "__main__":
    main()
