// The tool's answers, which the page's must equal.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const tool = (root) => {
  const program = join(root, "src/CareRights.Tool/bin/Release/net10.0/CareRights.Tool.dll");
  const run = (...given) => execFileSync("dotnet", [program, ...given], { cwd: root, maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] }).toString();
  return {
    run,
    json: (...given) => JSON.parse(run(...given)),
    // Whatever it wrote, also where some facts must be corrected.
    answers: (...given) => {
      try {
        return run(...given);
      } catch (ended) {
        return String(ended.stdout ?? "");
      }
    },
  };
};

// Facts by question: those that the documents show, and some that leave much unknown.
export const samples = (root) => [
  ["leaving-care", [readFileSync(join(root, "samples/facts/leaving-care.json"), "utf8"), "{}", '{"dateOfBirth":"2009-05-10"}', '{"dateOfBrith":"2009-05-10"}']],
  ["escalation", [...readFileSync(join(root, "docs/escalation/README.md"), "utf8").matchAll(/```json\n([\s\S]*?)```/g)].map(([, facts]) => facts)],
  ["section-8a", ['{"dateOfBirth":"2012-03-04","livesInEngland":true,"council":"Involved","councilInEngland":true}', "{}"]],
  ["advice-line", ['{"enquirer":"YoungPerson","request":"Complaint","dateOfBirth":"2009-05-10","groups":["InCare"],"livesInEngland":true,"riskOfHarm":false}', "{}"]],
  ["deadline", ['{"clock":"ICPC-15","from":"2026-12-14"}', '{"event":"referral-received","from":"2026-12-24T16:30"}', '{"clock":"ICPC-15","from":"1999-01-01"}']],
];
