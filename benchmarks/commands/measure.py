"""measure.py PROGRAM=COMMAND... [--large] [--rounds N] [--only TEXT] [--out FILE]: whole commands as a user runs them, start included.

    build/one-file native artifacts/native
    python3 benchmarks/commands/measure.py native=artifacts/native/carerights "portable=dotnet src/CareRights.Tool/bin/Release/net10.0/CareRights.Tool.dll"

Each round runs every program on a command before the next command, so that a busy moment is everybody's; programs of an earlier commit may stand among them. Wall and processor time and the memory at
most are those of the process, medians of the rounds. What is read is made in artifacts/commands by the tool itself, and by this file where the tool makes no such thing; --large adds 5 million episodes.
Every program has to print the same for the same command.
"""
import argparse, datetime, hashlib, json, os, pathlib, platform, random, shlex, shutil, statistics, subprocess, sys, tempfile, time

arguments = argparse.ArgumentParser()
arguments.add_argument("programs", nargs="+")
arguments.add_argument("--large", action="store_true")
arguments.add_argument("--rounds", type=int, default=5)
arguments.add_argument("--only", default="")
arguments.add_argument("--out")
asked = arguments.parse_args()
programs = {name: shlex.split(command) for name, _, command in (program.partition("=") for program in asked.programs)}
root = pathlib.Path(__file__).resolve().parents[2]
data = root / "artifacts" / "commands"


def sample(name, children, years):
    folder = data / name
    if not folder.exists():
        subprocess.run([*next(iter(programs.values())), "sample", str(folder), "--children", str(children), "--years", str(years)], check=True, cwd=root)
    return str(folder)


def file(name, write):
    path = data / name
    if not path.exists():
        data.mkdir(parents=True, exist_ok=True)
        with open(path, "w") as text:
            write(text)
    return str(path)


def part(name, of, tables):
    folder = data / name / "2025"
    if not folder.exists():
        folder.mkdir(parents=True)
        for table in tables:
            shutil.copy(pathlib.Path(of) / "2025" / table, folder)
    return str(folder.parent)


def people(text):
    facts = json.loads((root / "samples/facts/leaving-care.json").read_text())
    for number in range(10_000):
        text.write(json.dumps({"id": str(number), **facts, "dateOfBirth": f"2009-{1 + number % 12:02}-{1 + number % 28:02}"}) + "\n")


def events(text):
    text.write("clock,date,done\n")
    for number in range(100_000):
        day = datetime.date(2024, 1, 1) + datetime.timedelta(days=number % 900)
        text.write(f"{('ICPC-15', 'REF-1')[number % 2]},{day},\n")


def histories(text):
    """Five million episodes in the shape of a national history: four and a half rows a child, half of the children still in care at the end."""
    given = random.Random(1)
    text.write("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n")
    written, child = 0, 0
    while written < 5_000_000:
        child += 1
        day = datetime.date(2016, 1, 1) + datetime.timedelta(days=given.randrange(2900))
        last = given.random() < 0.5
        rows = given.randrange(1, 9)
        for row in range(rows):
            end = day + datetime.timedelta(days=given.randrange(1, 500))
            isOpen = row == rows - 1 and last or end > datetime.date(2024, 3, 31)
            reason = "S" if row == 0 else given.choice("PPLT")
            ended = "" if isOpen else "X1" if row < rows - 1 else "E4A"
            text.write(f"{child},{day:%d/%m/%Y},{reason},{given.choice(('C2', 'V2', 'C1'))},N1,{given.choice(('U1', 'U4', 'U6', 'K2', 'H5'))},PR1,{'' if isOpen else format(end, '%d/%m/%Y')},{ended},,QX{given.randrange(9)} 1AB,QX{given.randrange(10)} {given.randrange(10)}CD,\n")
            written += 1
            if isOpen:
                break
            day = end


def run(command):
    with tempfile.TemporaryFile() as output:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL, cwd=root)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, (process.returncode, hashlib.sha256(output.read()).hexdigest())


shipped = "samples/returns/hazelshire"
young, national = sample("20000-children", 20_000, 5), sample("national-year", 90_000, 1)
few = part("national-year-seven-tables", national, ["header.csv", "episodes.csv", "missing.csv", "uasc.csv", "oc3.csv", "ad1.csv", "placed_for_adoption.csv"])
commands = [
    ("start", ["--version"]),
    ("one person", ["decide", "leaving-care", "samples/facts/leaving-care.json", "--as-of", "2025-06-01"]),
    ("10,000 people", ["decide", "leaving-care", file("people.jsonl", people), "--as-of", "2025-06-01", "--brief"]),
    ("100,000 deadlines", ["deadline", "--batch", file("events.csv", events), "--format", "csv"]),
    ("the shipped return", ["stability", shipped, "--year", "2025"]),
    ("the shipped return", ["check", shipped, "--year", "2025"]),
    ("the shipped return", ["status", shipped, "--as-of", "2025-03-31"]),
    ("the shipped return", ["report", shipped, "--year", "2025"]),
    ("20,000 children, five years", ["stability", young, "--year", "2025"]),
    ("20,000 children, five years", ["check", young, "--year", "2025"]),
    ("20,000 children, five years", ["status", young, "--as-of", "2025-03-31"]),
    ("20,000 children, five years", ["report", young, "--year", "2025"]),
    ("seven tables of it, 263,000 rows", ["stability", few, "--year", "2025"]),
    ("a national year, 90,000 children", ["stability", national, "--year", "2025"]),
    ("a national year, 90,000 children", ["check", national, "--year", "2025"]),
    ("a national year, 90,000 children", ["status", national, "--as-of", "2025-03-31"]),
]
if asked.large:
    large = str(pathlib.Path(file("histories/2024/episodes.csv", histories) if (data / "histories/2024").mkdir(parents=True, exist_ok=True) is None else "").parents[1])
    commands += [("5 million episodes", [command, large, *day]) for command, day in [("stability", ["--year", "2024"]), ("check", ["--year", "2024"]), ("status", ["--as-of", "2024-03-31"]), ("report", ["--year", "2024"])]]

lines = []
for what, command in commands:
    if asked.only not in what + " " + command[0]:
        continue
    taken = {name: [] for name in programs}
    printed = {}
    for _ in range(asked.rounds):
        for name, program in programs.items():
            wall, processor, memory, printed[name] = run([*program, *command])
            taken[name].append((wall, processor, memory))
    # The version names the commit, and programs of several may be measured.
    assert len(set(printed.values())) == 1 or command == ["--version"], f"{' '.join(command)}: the programs print or end otherwise: {printed}"
    assert next(iter(printed.values()))[0] == 0, f"{' '.join(command)} ended with {next(iter(printed.values()))[0]}"
    for name in programs:
        wall, processor, memory = (statistics.median(each) for each in zip(*taken[name]))
        lines.append(f"| {what} | `{command[0]}` | {name} | {wall:.2f} | {processor:.2f} | {memory:.0f} |")
        print(lines[-1], flush=True)

if asked.out:
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=root, capture_output=True, text=True).stdout.strip()
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    pathlib.Path(asked.out).write_text("\n".join([
        f"{model}, {os.cpu_count()} processors; load average at the end {os.getloadavg()[1]:.1f}; {datetime.date.today():%d %B %Y}, commit {commit}; median of {asked.rounds}, interleaved.",
        "", "| of | command | program | wall, s | processor, s | memory at most, MB |", "| --- | --- | --- | --- | --- | --- |", *lines, ""]))
