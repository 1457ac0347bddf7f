// The tool's answers, which the page's must equal. Each is asked for once, and kept: what is known beforehand is asked while the page is published.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const tool = (root, kept) => {
  const program = join(root, "src/CareRights.Tool/bin/Release/net10.0/CareRights.Tool.dll");
  mkdirSync(kept, { recursive: true });
  const asked = new Map();
  // What it wrote, also where some facts must be corrected.
  const ask = (given) => new Promise((done) => {
    const file = join(kept, createHash("sha256").update(JSON.stringify(given)).digest("hex"));
    if (existsSync(file)) {
      done(readFileSync(file, "utf8"));
      return;
    }

    execFile("dotnet", [program, ...given], { cwd: root, maxBuffer: 1 << 30, encoding: "utf8" }, (_, said) => {
      writeFileSync(file + ".new", said);
      renameSync(file + ".new", file);
      done(said);
    });
  });
  const run = (...given) => {
    const key = JSON.stringify(given);
    asked.has(key) || asked.set(key, ask(given));
    return asked.get(key);
  };
  return {
    run,
    // What it writes to a file beside its answer.
    written: async (file, ...given) => {
      const said = await run(...given, "--out", file);
      return { said, file: readFileSync(file, "utf8") };
    },
  };
};

// The folders whose every cell is compared.
export const folders = (root, scratch) => [
  ["hazelshire", join(root, "samples/returns/hazelshire")],
  ["large", join(scratch, "large")],
  ...["d2i-903", "liia"].map((name) => [name, join(root, "../shared/data", name)]).filter(([, folder]) => existsSync(folder)),
];

// A region; CARERIGHTS_WEB_CHILDREN asks for another.
export const children = process.env.CARERIGHTS_WEB_CHILDREN ?? "20000";
export const large = (scratch) => ["sample", join(scratch, "large"), "--children", children, "--years", "1", "--seed", "1", "--year", "2025"];

// What the tool says of a folder, of every year that the page shows.
export const ofFolder = async (tool, scratch, name, folder) => {
  const [rules, check] = await Promise.all([
    tool.written(join(scratch, name + "-rows.csv"), "check", folder, "--format", "csv"),
    tool.run("check", folder, "--format", "json"),
  ]);
  const { rules: held, not_checked: lacking } = JSON.parse(check);
  const years = [...new Set([...held, ...lacking].map((row) => String(Number(row.year.slice(0, 4)) + 1)))].sort();
  const [figures, statuses] = await Promise.all([
    tool.run("stability", folder, "--year", years.join(","), "--format", "csv"),
    tool.run("status", folder, "--as-of", `${years.at(-1)}-03-31`, "--format", "csv"),
  ]);
  return { figures, statuses, rules: rules.said, rows: rules.file };
};

export const day = "2026-11-21";
export const ofFacts = (tool, scratch, question, facts) => {
  const lines = join(scratch, question + ".jsonl");
  writeFileSync(lines, facts.map((each) => JSON.stringify(JSON.parse(each))).join("\n"));
  return tool.run("decide", question, lines, "--as-of", day);
};

// Facts by question: those that the documents show, and some that leave much unknown.
export const samples = (root) => [
  ["leaving-care", [readFileSync(join(root, "samples/facts/leaving-care.json"), "utf8"), "{}", '{"dateOfBirth":"2009-05-10"}', '{"dateOfBrith":"2009-05-10"}']],
  ["escalation", [...readFileSync(join(root, "docs/escalation/README.md"), "utf8").matchAll(/```json\n([\s\S]*?)```/g)].map(([, facts]) => facts)],
  ["section-8a", ['{"dateOfBirth":"2012-03-04","livesInEngland":true,"council":"Involved","councilInEngland":true}', "{}"]],
  ["advice-line", ['{"enquirer":"YoungPerson","request":"Complaint","dateOfBirth":"2009-05-10","groups":["InCare"],"livesInEngland":true,"riskOfHarm":false}', "{}"]],
  ["deadline", ['{"clock":"ICPC-15","from":"2026-12-14"}', '{"event":"referral-received","from":"2026-12-24T16:30"}', '{"clock":"ICPC-15","from":"1999-01-01"}']],
];
