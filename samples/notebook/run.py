"""run.py NOTEBOOK: runs the C# cells of a notebook with .NET Interactive, as Visual Studio Code does, and prints what they print. Ends with 1 at the first cell that fails.

Wants dotnet-interactive in the path: dotnet tool install Microsoft.dotnet-interactive --version 1.0.712001 --tool-path FOLDER.
"""
import json, os, pathlib, subprocess, sys

notebook = pathlib.Path(sys.argv[1]).absolute()
cells = ["".join(cell["source"]) for cell in json.loads(notebook.read_text())["cells"] if cell["cell_type"] == "code"]
kernel = subprocess.Popen(["dotnet-interactive", "stdio", "--default-kernel", "csharp", "--working-dir", str(notebook.parent)], cwd=notebook.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | {"DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT": "1"})


def events():
    for line in kernel.stdout:
        # The first start on a machine says a word before the events.
        if line.startswith("{"):
            yield json.loads(line)


said = events()
for each in said:
    if each["eventType"] == "KernelReady":
        break
for number, cell in enumerate(cells, 1):
    kernel.stdin.write(json.dumps({"token": str(number), "commandType": "SubmitCode", "command": {"code": cell, "targetKernelName": "csharp"}}) + "\n")
    kernel.stdin.flush()
    for each in said:
        kind, event = each["eventType"], each["event"]
        if kind in ("StandardOutputValueProduced", "StandardErrorValueProduced"):
            print("".join(value["value"] for value in event["formattedValues"]), end="")
        elif kind == "CommandFailed":
            kernel.kill()
            sys.exit(f"cell {number} failed: {event.get('message', '')}")
        elif kind == "CommandSucceeded" and each.get("command", {}).get("token") == str(number):
            break
kernel.kill()
print(f"{len(cells)} cells ran")
