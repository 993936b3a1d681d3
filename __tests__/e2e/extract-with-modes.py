"""Extracts a zip into the working directory with the modes and links that zipfile reads of it, and sets none itself."""

import os
import stat
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    if archive.testzip() is not None:
        sys.exit(f"{archive.testzip()} is damaged")
    for entry in archive.infolist():
        mode = entry.external_attr >> 16
        if stat.S_ISLNK(mode):
            os.symlink(archive.read(entry).decode(), entry.filename)
        else:
            os.chmod(archive.extract(entry), stat.S_IMODE(mode))
