"""Every placement measure in pandas. Usage: placements.py FOLDER YEAR"""
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

folder, year = Path(sys.argv[1]), int(sys.argv[2])

t = time.perf_counter()
columns = ["CHILD", "DECOM", "RNE", "LS", "PLACE", "DEC", "PL_POST"]
ep = pd.read_csv(folder / "episodes.csv", usecols=columns, dtype={c: "category" for c in ["RNE", "LS", "PLACE", "PL_POST"]})
for c in ["DECOM", "DEC"]:
    ep[c] = pd.to_datetime(ep[c], format="%d/%m/%Y", cache=True)
born = pd.read_csv(folder / "header.csv", usecols=["CHILD", "DOB"])
born["DOB"] = pd.to_datetime(born["DOB"], format="%d/%m/%Y", cache=True)
read = time.perf_counter() - t

t = time.perf_counter()
last = pd.Timestamp(year, 3, 31)
f = [pd.Timestamp(year - n, 4, 1) for n in range(5)]
answers = []


def answer(name, cohort, yes):
    answers.append((name, int(cohort.sum()), int((cohort & yes).sum())))


there = ep.CHILD[ep.DEC.isna() | (ep.DEC >= f[1])].unique()  # nobody else is in any cohort
r = ep[(ep.DECOM <= last) & ep.CHILD.isin(there)].sort_values(["CHILD", "DECOM"], kind="stable").copy()
r["until"] = r.DEC.fillna(pd.Timestamp(2200, 1, 1))
r["begins"] = r.RNE.isin(["S", "P", "B"])
r["away"] = r.PLACE.isin(["T0", "T1", "T2", "T3", "T4"])
r["short"] = r.LS.isin(["V1", "V3", "V4"])
r["respite"] = r.LS.isin(["V3", "V4"])
r["foster"] = r.PLACE.isin(["U1", "U2", "U3", "U4", "U5", "U6", "A3", "A5"])
r["a35"] = r.PLACE.isin(["A3", "A5"])
r["place"] = r.PLACE.cat.codes.astype("int64") * 100000 + r.PL_POST.cat.codes
children = pd.Index(r.CHILD.unique())


def any_of(mask, rows):
    return pd.Series(children.isin(rows.CHILD.values[mask.values if hasattr(mask, "values") else mask]), index=children)


def count_of(mask, rows):
    return rows.CHILD[mask].value_counts(sort=False).reindex(children, fill_value=0)


# placements
e = r[~r.short].copy()
same = e.CHILD == e.CHILD.shift()
apart = ~same | (e.until.shift() < e.DECOM) | (e.RNE == "S")
e["period"] = apart.cumsum()
was_away = same & e.away.shift(fill_value=False)
position = pd.Series(np.arange(len(e)), index=e.index)
home_at = position.where(~e.away).groupby(e.period).ffill()
before = home_at.shift().where(~apart)
known = before.notna().values
at = before.fillna(0).astype("int64").values
home_place = np.where(known, e.place.values[at], -1)
home_foster = known & e.foster.values[at]
returns = was_away.values & (e.place.values == home_place)
new = ~e.away.values & (~known | (e.begins.values & ~returns & ~(e.a35.values & home_foster)))
keep = ~(e.away.values & ~known)
e = e[keep].copy()
e["n"] = new[keep].cumsum()
e["code"] = e.PLACE.cat.codes.where(~e.away)
s = e.groupby("n", sort=False).agg(CHILD=("CHILD", "first"), start=("DECOM", "min"), finish=("until", "max"), code=("code", "last"))
s = s[s.start < s.finish]
den = any_of((r.until > last) & ~r.short, r)
n1 = count_of(s.finish >= f[1], s)
n2 = count_of(s.finish >= f[2], s)
lasting = ~r.short & (r.until > r.DECOM)
answer("dfe_placements_1y", den, n1 >= 3)
answer("dfe_placements_2y", den & any_of(lasting & (r.DECOM < f[1]) & (r.until >= f[2]), r), n2 >= 3)
annex = any_of(lasting & (r.until >= pd.Timestamp(year - 1, 10, 1)), r), n1 >= 3

# changes
c = r[~r.respite]
cden = any_of(c.until > last, c)
written = []
for n in range(1, 5):
    inside = c.until >= f[n]
    begun = count_of(c.begins & (c.DECOM > f[n]), c)
    firsts = c[inside & c.begins].drop_duplicates("CHILD")
    skipped = any_of((firsts.RNE == "S") & (firsts.DECOM > f[n]), firsts)
    cohort = cden if n == 1 else cden & any_of(inside & (c.DECOM <= f[n - 1]), c)
    answer(f"commissioner_changes_as_coded_{n}y", cohort, begun - skipped >= 2)
    in_care = any_of((c.DECOM < f[n]) & inside, c)
    cohort = cden if n == 1 else cden & any_of(inside & (c.DECOM < f[n - 1]) & (c.until > c.DECOM), c)
    written.append((f"commissioner_changes_as_written_{n}y", cohort, count_of(c.begins & (c.DECOM >= f[n]), c) - ~in_care >= 2))
for one in written:
    answer(*one)
answer("annex_a_placements_12m", *annex)

# long term
same = r.CHILD == r.CHILD.shift()
joins = same & (r.until.shift() >= r.DECOM) & (r.RNE != "S")
after_break = same & r.short.shift(fill_value=False)
r["care"] = (~joins | after_break).cumsum()
r["holds"] = joins & after_break
p = r[~r.short].groupby("care", sort=False).agg(CHILD=("CHILD", "first"), care_start=("DECOM", "min"), until=("until", "max"), holds=("holds", "max"))
p = p[(p.until > last) & ~p.holds & (p.care_start <= pd.Timestamp(year - 3, 9, 30))].merge(born, on="CHILD")
p = p[p.DOB > pd.Timestamp(year - 16, 3, 31)]
s["previous"] = s.start.shift().where(s.CHILD == s.CHILD.shift())
adoption = [i for i, code in enumerate(ep.PLACE.cat.categories) if code in ("A2", "A3", "A4", "A5", "A6")]
p = p.merge(s[s.finish > last][["CHILD", "start", "previous", "code"]], on="CHILD", how="left")
yes = (p.start < f[2]) | (p.code.isin(adoption) & (p.previous >= p.care_start) & (p.previous < f[2]))
answers.append(("dfe_long_term", len(p), int(yes.sum())))
compute = time.perf_counter() - t

for one in answers:
    print("answer", *one)
print(f"time read {read:.4f} compute {compute:.4f}")
