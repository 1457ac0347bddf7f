"""native-check.py NATIVE PORTABLE FOLDER: the two programs, on every command that the documents, the samples and the help show, print, write and end alike; and the native one starts at once."""
import concurrent.futures, glob, json, os, pathlib, re, resource, shlex, shutil, statistics, subprocess, sys, zipfile

native, portable, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), pathlib.Path(sys.argv[3]).absolute()
tools = {"native": [native], "portable": ["dotnet", portable]}
root = pathlib.Path.cwd()


def run(tool, arguments, where):
    return subprocess.run(tools[tool] + arguments, cwd=where, capture_output=True, stdin=subprocess.DEVNULL)


def words(line):
    # What follows a pipe is the shell's.
    return shlex.split(line.split(" | ")[0].split(" && ")[0])


def documented():
    """Each command that a document or a sample shows."""
    for page in ["README.md", *sorted(glob.glob("docs/**/*.md", recursive=True)), *sorted(glob.glob("src/*/README.md")), *sorted(glob.glob("samples/**/*.md", recursive=True))]:
        text = pathlib.Path(page).read_text().replace("\\\n", " ")
        for block in re.findall(r"^```(?:console|sh|bash)?\n(.*?)^```", text, re.S | re.M):
            for line in block.splitlines():
                if match := re.match(r"(?:\$ )?(?:carerights|dotnet run -c Release --project src/CareRights.Tool --) (.*)", line):
                    yield words(match[1])
    for sample in sorted(glob.glob("samples/answers/*.cs")):
        if match := re.match(r"// carerights (.*)", pathlib.Path(sample).read_text()):
            yield words(match[1])


def taught():
    """Each help, and each command that ends one."""
    waiting = [[]]
    while waiting:
        command = waiting.pop()
        asked = [*command, "--help"]
        help = run("native", asked, root).stdout.decode()
        yield asked
        for example in re.findall(r"^  carerights (.*)$", help.partition("Examples:")[2], re.M):
            yield words(example)
        if below := re.search(r"^Commands:\n(.*?)^(?:\n|\Z)", help, re.S | re.M):
            waiting += [[*command, name] for name in re.findall(r"^  ([a-z0-9-]+)", below[1], re.M)]


def further():
    """What is not shown in so many words: every form, workbooks, mistakes."""
    for question in ["section-8a", "leaving-care", "advice-line", "escalation", "deadline"]:
        yield ["schema", question]
        yield ["decide", question, "nothing.json", "--as-of", "2026-11-21"]
    for form in ["csv", "json"]:
        yield ["stability", "samples/returns/hazelshire", "--year", "2023-2025", "--measures", "all", "--format", form]
        yield ["status", "samples/returns/hazelshire", "--as-of", "2025-03-31", "--format", form]
        yield ["law", "--format", form]
        yield ["deadline", "--list", "--format", form]
    yield ["stability", "samples/returns/hazelshire", "--year", "2025", "--by", "age", "--out", "stability.xlsx"]
    yield ["index", "samples/returns/riverford", "--year", "2024", "--out", "index.xlsx"]
    yield ["report", "samples/returns/hazelshire", "--year", "2023-2025", "--out", "report.xlsx"]
    yield ["report", "samples/returns/hazelshire", "--year", "2025", "--format", "text"]
    yield ["stability", "samples/returns/hazelshire", "--yaer", "2025"]
    yield ["stabilty"]
    yield ["decide", "leaving-care", "people.jsonl", "--as-of", "2026-11-21", "--brief"]
    yield ["[suggest:4]", "stab"]
    yield ["--version"]


def prepare(where):
    """What the commands read, under the names by which they call it."""
    where.mkdir(parents=True)
    (where / "samples").symlink_to(root / "samples")
    (where / "docs").symlink_to(root / "docs")
    for file in [*glob.glob("samples/participation/*.csv"), *glob.glob("samples/facts/*.json")]:
        shutil.copy(file, where)
    facts = json.loads(pathlib.Path("samples/facts/leaving-care.json").read_text())
    (where / "facts.json").write_text(json.dumps({"dateOfBirth": facts["dateOfBirth"]}))
    (where / "people.jsonl").write_text("".join(json.dumps(person) + "\n" for person in [facts, {"id": "two", "asOf": "2026-01-01", **facts}, {"dateOfBrith": "2009-05-10"}]))
    (where / "events.csv").write_text("clock,date,done\nICPC-15,2026-03-02,2026-03-30\nREF-1,2026-11-20,\nREF-1,soon,\n")
    (where / "recorded.csv").write_text("CHILD,STATUS\n100003,former relevant\n100020,eligible\n")
    (where / "nothing.json").write_text("{}")
    (where / "made").symlink_to(folder / "made")


def arguments(command):
    """The command, with the return that another command of the document makes."""
    return command if command[:1] == ["sample"] else ["made" if word == "a-return" else word for word in command]


def content(file):
    """The bytes of a file; of a workbook, those of its parts without what is new in each: times, and the ids by which parts name each other."""
    if file.suffix != ".xlsx":
        return file.read_bytes()
    with zipfile.ZipFile(file) as parts:
        return {name: re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z?|R[0-9a-f]{32}", b"", parts.read(name)) for name in parts.namelist()}


def written(where):
    return {str(file.relative_to(where)): content(file) for file in sorted(where.rglob("*")) if file.is_file() and not file.is_symlink()}


def compared(number, command):
    answers = {}
    for tool in tools:
        where = folder / tool / str(number)
        prepare(where)
        ended = run(tool, arguments(command), where)
        answers[tool] = (ended.returncode, ended.stdout, ended.stderr, written(where))
        shutil.rmtree(where)
    same = [a == b for a, b in zip(answers["native"], answers["portable"])]
    return command or ["carerights"], answers["portable"][0], [what for what, is_same in zip(["exit code", "output", "errors", "files"], same) if not is_same], answers


def processor(arguments):
    """Median of five, in seconds of the processor."""
    taken = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([native, *arguments], stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(taken)


commands = []
for command in [*documented(), *taught(), *further()]:
    if command not in commands:
        commands.append(command)
assert len(commands) > 100, f"{len(commands)} commands were found in the documents; there were more than 100"
failed, exits = 0, []
folder.mkdir(parents=True)
subprocess.run([native, "sample", folder / "made", "--children", "60", "--years", "2"], check=True)
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as several:
    for command, ended, differ, answers in several.map(compared, range(len(commands)), commands):
        exits.append(ended)
        if differ:
            failed += 1
            print("carerights " + " ".join(command) + ": " + " and ".join(differ) + " differ")
            print(answers["native"][2].decode()[:500])
print(f"{len(commands) - failed} of {len(commands)} commands alike; {exits.count(0)} end with 0, {exits.count(1)} with 1, {exits.count(2)} with 2")
for arguments, most in [(["--version"], 0.05), (["decide", "leaving-care", "samples/facts/leaving-care.json", "--as-of", "2025-06-01"], 0.1)]:
    taken = processor(arguments)
    print(f"carerights {arguments[0]}: {taken:.3f} s of the processor; goal below {most} s")
    failed += taken >= most
sys.exit(failed > 0)
