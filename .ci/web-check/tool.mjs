// The tool's answers, which the page's must equal.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const tool = (root) => {
  const program = join(root, "src/CareRights.Tool/bin/Release/net10.0/CareRights.Tool.dll");
  const run = (...given) => execFileSync("dotnet", [program, ...given], { cwd: root, maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] }).toString();
  return {
    run,
    json: (...given) => JSON.parse(run(...given)),
    file: (out, ...given) => (run(...given, "--out", out), readFileSync(out, "utf8")),
    answers: (...given) => {
      try {
        return run(...given);
      } catch {
        return undefined;
      }
    },
  };
};

// The facts that the documents show, by question.
export const samples = (root) => {
  const found = [["leaving-care", readFileSync(join(root, "samples/facts/leaving-care.json"), "utf8")]];
  const documents = join(root, "docs/escalation/README.md");
  for (const [, facts] of (existsSync(documents) ? readFileSync(documents, "utf8") : "").matchAll(/```json\n([\s\S]*?)```/g)) {
    found.push(["escalation", facts]);
  }

  return [
    ...found,
    ["section-8a", '{"dateOfBirth":"2012-03-04","livesInEngland":true,"council":"Involved","councilInEngland":true}'],
    ["section-8a", "{}"],
    ["advice-line", '{"enquirer":"YoungPerson","request":"Complaint","dateOfBirth":"2009-05-10","groups":["InCare"],"livesInEngland":true,"riskOfHarm":false}'],
    ["deadline", '{"clock":"ICPC-15","from":"2026-12-14"}'],
    ["deadline", '{"event":"referral-received","from":"2026-12-24T16:30"}'],
    ["leaving-care", '{"dateOfBirth":"2009-05-10"}'],
  ];
};
