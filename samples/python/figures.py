"""The stability figures of a return, in Python, through the carerights tool on the PATH. Usage: figures.py [RETURN] [YEAR]"""
import json
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent
source = sys.argv[1] if len(sys.argv) > 1 else str(here.parent / "returns" / "hazelshire")
year = sys.argv[2] if len(sys.argv) > 2 else "2025"

run = subprocess.run(["carerights", "stability", source, "--year", year, "--format", "json"], capture_output=True, text=True)
if run.returncode == 2:
    sys.exit(run.stderr)

answer = json.loads(run.stdout)
measures = answer if isinstance(answer, list) else answer["measures"]
for row in measures:
    print(" | ".join(f"{name}: {value}" for name, value in row.items() if value is not None))
