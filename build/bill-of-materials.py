"""bill-of-materials.py ASSETS OUT: the packages that went into the tool, as the restore of it recorded them, in CycloneDX."""
import base64, json, pathlib, re, sys, xml.etree.ElementTree as xml

assets = json.loads(pathlib.Path(sys.argv[1]).read_text())
folders = [pathlib.Path(folder) for folder in assets["packageFolders"]]
[project] = [assets["project"]["restore"]["projectName"]]
version = assets["project"]["version"]
packs = [(pack["name"], re.match(r"\[([^,\]]+)", pack["version"])[1]) for pack in assets["project"]["frameworks"]["net10.0"].get("downloadDependencies", [])]
target = next(libraries for name, libraries in assets["targets"].items() if "/" in name)
known = {name.split("/")[0].lower(): (name, library) for name, library in target.items()}

# What is needed for building alone has no part in the file.
waiting = [name for name, needed in assets["project"]["frameworks"]["net10.0"]["dependencies"].items() if needed.get("suppressParent") != "All"]
waiting += [name.split("/")[0] for name, library in target.items() if library["type"] == "project"]
used = set()
while waiting:
    name, library = known[waiting.pop().lower()]
    if name not in used:
        used.add(name)
        waiting += library.get("dependencies", {})


def folder_of(name, number):
    return next((folder / name.lower() / number for folder in folders if (folder / name.lower() / number).exists()), None)


def component(name, number, hash=None):
    found = {"type": "library", "name": name, "version": number, "purl": f"pkg:nuget/{name}@{number}"}
    folder = folder_of(name, number)
    if folder and (spec := next(folder.glob("*.nuspec"), None)):
        licence = next((each for each in xml.parse(spec).iter() if each.tag.endswith("}license") and each.get("type") == "expression"), None)
        if licence is not None:
            found["licenses"] = [{"expression": licence.text}]
    if not hash and folder and (file := next(folder.glob("*.nupkg.sha512"), None)):
        hash = file.read_text()
    if hash:
        found["hashes"] = [{"alg": "SHA-512", "content": base64.b64decode(hash).hex()}]
    return found


libraries = [component(*name.split("/"), assets["libraries"][name]["sha512"]) for name in sorted(used) if target[name]["type"] == "package"]
runtimes = [component(*pack) for pack in sorted(packs) if "Runtime" in pack[0] and "AspNetCore" not in pack[0] and "WindowsDesktop" not in pack[0]]
bill = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "version": 1,
    "metadata": {"component": {"type": "application", "name": project, "version": version, "licenses": [{"expression": "MIT"}]}},
    "components": libraries + runtimes,
}
assert libraries and runtimes
pathlib.Path(sys.argv[2]).write_text(json.dumps(bill, indent=2) + "\n")
