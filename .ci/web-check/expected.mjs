// Asks the tool for everything that the page will be held to, two questions at a time, while the page is published.
import { join } from "node:path";
import { folders, large, ofFacts, ofFolder, samples, tool as toolOf } from "./tool.mjs";

const [root, scratch] = process.argv.slice(2);
const tool = toolOf(root, join(scratch, "tool"));
await tool.run(...large(scratch));
for (const [name, folder] of folders(root, scratch)) {
  await ofFolder(tool, scratch, name, folder);
}

const hazelshire = join(root, "samples/returns/hazelshire");
await Promise.all([
  tool.run("report", hazelshire, "--year", "2025"),
  tool.run("stability", hazelshire, "--year", "2023-2025", "--format", "json"),
]);
for (const [question, facts] of samples(root)) {
  await ofFacts(tool, scratch, question, facts);
}
