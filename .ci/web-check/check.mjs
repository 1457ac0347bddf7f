// The page as people use it, in headless Chromium: figures, facts, requests, accessibility, keyboard, widths, offline.
// What it holds to is the tool's own output; what it measures, it prints.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { keysAlone } from "./keys.mjs";
import { serve } from "./server.mjs";
import { rowsOf, sheetsOf } from "./tables.mjs";
import { children, day, folders, large, ofFacts, ofFolder, samples, tool as toolOf } from "./tool.mjs";

const [files, root, scratch] = process.argv.slice(2);
const tool = toolOf(root, join(scratch, "tool"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const shots = join(scratch, "screenshots");
mkdirSync(shots, { recursive: true });
const wrong = [];
const expect = (holds, what) => holds || (wrong.push(what), console.log("!! " + what));
const host = await serve(files, "/care/");
const intranet = await serve(files, "/care/");
const elsewhere = await serve(files, "/");
const site = `http://localhost:${host.port}/care/`;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--host-resolver-rules=MAP intranet.example 127.0.0.1"],
});

const open = async (address = site, width = 1280) => {
  // A page that scrolls gently keeps a button moving for more than a second after each answer.
  const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  const requests = [];
  context.on("request", (request) => /^(blob|data):/.test(request.url()) || requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && expect(/Failed to fetch|Content Security Policy/.test(message.text()) && page.isBaited, "console: " + message.text()));
  page.on("pageerror", (fault) => expect(false, "page: " + fault));
  const started = Date.now();
  await page.goto(address);
  await page.getByRole("heading", { name: "Check a return" }).waitFor();
  page.usable = Date.now() - started;
  return { context, page, requests };
};
const go = (page, view) => page.getByRole("navigation").getByRole("link", { name: view }).click();
const isReady = (page) => page.waitForFunction(() => navigator.serviceWorker === undefined || navigator.serviceWorker.ready.then((kept) => kept.active?.state === "activated"));
const savedBytes = async (page, button, part) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`section[aria-labelledby=${part}]`).getByRole("button", { name: button, exact: true }).click()]);
  return readFileSync(await download.path());
};
const saved = async (page, button, part) => (await savedBytes(page, button, part)).toString("utf8");

// axe, and no sideways scrolling, at a width.
const look = async (page, name, width) => {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { iframes: false }));
  for (const finding of violations) {
    expect(false, `${name} at ${width}: ${finding.id}: ${finding.help}: ${finding.nodes.slice(0, 3).map((node) => node.target).join(" ")}`);
  }

  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over <= 0, `${name} at ${width}: the page scrolls sideways by ${over}`);
  const height = Math.min(2500, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true, clip: { x: 0, y: 0, width, height }, timeout: 120_000 });
};
const lookAll = async (page, name) => {
  for (const width of [320, 390, 1280]) {
    await look(page, name, width);
  }
};

// Cell by cell: each table saved by the page equals the file of the tool, byte by byte.
const compare = async (page, name, folder) => {
  const theirs = await ofFolder(tool, scratch, name, folder);
  const found = wrong.length;
  const same = (which, ours, their) => expect(ours === their, `${name}: ${which}: ${difference(ours, their)}`);
  same("figures", await saved(page, "Save the figures as CSV", "Figures"), theirs.figures);
  same("statuses", await saved(page, "Save the statuses as CSV", "Statuses"), theirs.statuses);
  same("rules", await saved(page, "Save the rules as CSV", "Check"), theirs.rules);
  same("rows found", await saved(page, "Save every row found as CSV", "Check"), theirs.rows);
  wrong.length === found && console.log(`${name}: every cell is the tool's`);
};

const csvOf = async (page, button, part) => rowsOf((await saved(page, button, part)).replace(/^\uFEFF/, ""));

// A workbook holds what the CSV does: the sheet of a table, or of the rules one for each with all rows together.
const compareWorkbook = async (page, part, name, csv) => {
  const sheets = sheetsOf(await savedBytes(page, "Save as a workbook (xlsx)", part));
  const text = (cell) => (/^-?[\d.]+(e-?\d+)?$/i.test(cell) ? String(Number(cell)) : cell.replace(/\r\n/g, "\n").replace(/^'(?=[=+\-@\t])/, ""));
  const lines = (rows) => rows.map((row) => Array.from({ length: csv[0].length }, (_, place) => text(row[place] ?? "")).join("|")).sort();
  const body = name === "" ? sheets.filter((sheet) => !/^(Summary|Not checked)$/.test(sheet.name)).flatMap((sheet) => sheet.rows.slice(1)) : sheets.find((sheet) => sheet.name === name)?.rows.slice(1) ?? [];
  const [ours, theirs] = [lines(body), lines(csv.slice(1))];
  const at = theirs.findIndex((line, number) => line !== ours[number]);
  expect(ours.length === theirs.length && at < 0, `${part}: the workbook has ${ours.length} rows and the CSV ${theirs.length}; row ${at + 1}: ${ours[at]}, in the CSV ${theirs[at]}`);
  return theirs.length;
};
const difference = (ours, theirs) => {
  const [left, right] = [ours.split("\n"), theirs.split("\n")];
  const at = left.findIndex((line, place) => line !== right[place]);
  return `${left.length} and ${right.length} lines; line ${at + 1}: the page says ${left[at]}, the tool says ${right[at]}`;
};
const read = async (page, folder) => {
  // What an earlier return left on the page does not count.
  await page.evaluate(() => document.querySelectorAll("#Figures, [role=status] > p").forEach((old) => old.setAttribute("data-old", "")));
  const started = Date.now();
  await page.getByLabel("Pick a folder").setInputFiles(folder);
  const after = (element, timeout) => page.locator(element).waitFor({ state: "attached", timeout }).then(() => Date.now() - started);
  return { figures: after("#Figures:not([data-old])", 400_000), all: after('[role=status] > p:not([data-old]):has-text("Nothing was sent anywhere")', 600_000) };
};

// 1. The shipped return: nothing is asked for once the page is there, and every figure is the tool's.
const { context, page, requests } = await open();
console.log(`page usable after ${page.usable} ms`);
await isReady(page);
const [before, asked] = [host.log.length, requests.length];
const hazelshire = join(root, "samples/returns/hazelshire");
const took = await read(page, hazelshire);
console.log(`shipped return: figures after ${await took.figures} ms, everything after ${await took.all} ms`);

const drop = (page, files) => page.evaluate((texts) => {
  const data = new DataTransfer();
  texts.forEach(([name, text]) => data.items.add(new File([text], name)));
  document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}, files);

// A name, a birth and a postcode where they belong, and in cells of a shifted row: the page shows none of them.
const marks = ["Quillfeather", "23/07/2008", "2008-07-23", "23 July 2008", "ZZ9 9ZQ"];
const hasMark = (text) => marks.some((mark) => text.includes(mark));
const marked = [
  ["2024 header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,Quillfeather\nA1,1,23/07/2008,WBRI,,,,Quillfeather\nA2,Quillfeather,23/07/2008,ZZ9 9ZQ,Quillfeather,23/07/2008,x,y\nZebedee Quillfeather,1,23/07/2008,WBRI,,,,\n"],
  ["2024 episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA1,01/05/2022,S,C2,N1,U6,PR1,,,,ZZ9 9ZQ,ZZ9 9ZQ,\nA2,Quillfeather,S,23/07/2008,N1,ZZ9 9ZQ,PR1,Quillfeather,,,23/07/2008,Quillfeather,Quillfeather\n"],
];
// 2. By http from a name of the intranet, where a browser offers no service worker; a file that is no return; dropping; a return with marks; a large return, cancel, and a page that answers meanwhile.
const largeAndOthers = async () => {
  const { page: busy } = await open(`http://intranet.example:${intranet.port}/care/`);
  await tool.run(...large(scratch));
  await busy.getByLabel("Pick files").setInputFiles(join(root, "README.md"));
  await busy.getByRole("alert").getByText("none of the 1 files given is a CSV or XML file").waitFor();
  await look(busy, "refused", 320);
  await drop(busy, marked);
  await busy.getByText("Done: ").waitFor({ timeout: 120_000 });
  const kept = [await busy.evaluate(() => document.documentElement.outerHTML), await saved(busy, "Save every row found as CSV", "Check"), await saved(busy, "Save the statuses as CSV", "Statuses")].join();
  expect(/A2/.test(kept) && !hasMark(kept), `a return with marks: the page shows ${marks.filter((mark) => kept.includes(mark))}`);
  await drop(busy, readdirSync(join(root, "samples/returns/riverford/2024")).map((name) => ["2024 " + name, readFileSync(join(root, "samples/returns/riverford/2024", name), "utf8")]));
  await busy.getByText("Done: 3 children").waitFor({ timeout: 120_000 });
  const found = await compareWorkbook(busy, "Check", "", await csvOf(busy, "Save every row found as CSV", "Check"));
  expect(found > 0, "riverford: no row was found");
  await busy.getByLabel("Pick a folder").setInputFiles(join(scratch, "large"));
  await busy.getByRole("progressbar").waitFor();
  await busy.getByRole("button", { name: "Cancel" }).focus();
  await busy.keyboard.press("Enter");
  await busy.getByText("Cancelled").waitFor({ timeout: 2000 });
  const ofLarge = await read(busy, join(scratch, "large"));
  // How long the page was still is measured in it: a click from here also waits for the other page's comparisons.
  await busy.evaluate(() => {
    window.still = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      window.still = Math.max(window.still, now - last);
      last = now;
      setTimeout(tick, 10);
    };
    tick();
  });
  let clicks = 0;
  for (let isDone = false; !isDone; clicks++) {
    await go(busy, clicks % 2 ? "Check a return" : "Your data");
    await busy.getByRole("heading", { level: 1, name: clicks % 2 ? "Check a return" : "Your data" }).waitFor();
    isDone = await Promise.race([ofLarge.figures.then(() => true), busy.waitForTimeout(400).then(() => false)]);
  }
  const still = Math.round(await busy.evaluate(() => window.still));
  console.log(`${children} children: figures after ${await ofLarge.figures} ms; ${clicks} clicks were answered meanwhile, and the page was never still for longer than ${still} ms`);
  expect(clicks > 1 && still < (await ofLarge.figures) / 4, `the page was still for ${still} ms while ${children} children were counted: it waits for the counting`);
  await go(busy, "Check a return");
  console.log(`${children} children: everything after ${await ofLarge.all} ms`);
  await compare(busy, "large", join(scratch, "large"));
  for (const [name, folder] of folders(root, scratch).slice(2)) {
    await (await read(busy, folder)).all;
    await compare(busy, name, folder);
  }
};

// 3. The views of the shipped return: as CSV, as a workbook, as shown, as a report.
const shippedReturn = async () => {
  await compare(page, "hazelshire", hazelshire);
  const csv = (button, part) => csvOf(page, button, part);
  const inSheets = [
    await compareWorkbook(page, "Figures", "measures", await csv("Save the figures as CSV", "Figures")),
    await compareWorkbook(page, "Statuses", "status", await csv("Save the statuses as CSV", "Statuses")),
    await compareWorkbook(page, "Reading", "tables", await csv("Save the counts of rows as CSV", "Reading")),
  ];
  console.log(`workbooks: ${inSheets.join(", ")} rows are those of the CSV`);
  const figures = JSON.parse(await tool.run("stability", hazelshire, "--year", "2023-2025", "--format", "json")).measures;
  const shown = await page.locator("section[aria-labelledby=Figures] table").first().locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
  expect(shown.length === figures.length, `figures: ${shown.length} rows are shown of ${figures.length}`);
  figures.forEach((figure, place) => {
    const cells = shown[place] ?? [];
    const number = (text) => (text === "" ? null : Number(text.replace(/,/g, "")));
    const interval = figure.low_95 === null ? "" : `${figure.low_95.toFixed(1)} to ${figure.high_95.toFixed(1)}`;
    const is = [cells[0] === `${figure.year - 1}-${figure.year % 100}`, number(cells[1]) === figure.count, number(cells[2]) === figure.base, number(cells[3]) === figure.percentage, cells[4] === interval, number(cells[5]) === figure.unknown];
    expect(is.every(Boolean) && cells[6]?.includes(figure.counted), `figures, row ${place + 1}: the page shows ${cells.join(" | ")}, the tool says ${JSON.stringify(figure)}`);
  });
  await page.getByRole("button", { name: "Make the report" }).click();
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { level: 1 }).waitFor({ timeout: 240_000 });
  const report = await saved(page, "Save the report as HTML", "report");
  expect(report === (await tool.run("report", hazelshire, "--year", "2025")), "hazelshire: the report is another");
  // In its frame no script may run; the same page is looked at outside it.
  const { page: alone } = await blank(report);
  await look(alone, "report", 1280);
  await look(alone, "report", 390);
  await alone.context().close();
  for (const [view, name] of [["Check a return", "return"], ["Your data", "promise"]]) {
    await go(page, view);
    await lookAll(page, name);
    await keysAlone(page, name, expect);
  }
};
const blank = async (html) => {
  const other = await (await browser.newContext()).newPage();
  await other.setContent(html);
  return { page: other };
};

// 4. Facts. Each sample has the tool's own answer; the last of each is looked at, and the view worked by keys alone.
const titles = { "leaving-care": "Leaving care", "section-8a": "Section 8A", "advice-line": "Advice line", escalation: "Plan of action", deadline: "Deadlines" };
const facts = async () => {
  let compared = 0;
  for (const view of Object.values(titles)) {
    await go(page, view);
    await page.getByText("Paste the facts as JSON, or copy them").click();
    await page.getByLabel("The facts as JSON").fill('{"dateOfBirth":"23/07/2008","Quillfeather":1,"age":"ZZ9 9ZQ","clock":"Quillfeather","groups":["Quillfeather"]}');
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    const said = await page.getByRole("alert").innerText();
    expect(!hasMark(said), `${view}: a mistake repeats what was pasted: ${said}`);
  }

  for (const [question, given] of samples(root)) {
    await go(page, titles[question]);
    await page.getByText("Paste the facts as JSON, or copy them").click();
    const theirs = (await ofFacts(tool, scratch, question, given)).trim().split("\n").map((line) => JSON.parse(line));
    for (const [place, each] of [...given.entries()].reverse()) {
      await page.getByLabel("The facts as JSON").fill(each);
      await page.getByLabel("The day asked about").fill(JSON.parse(each).asOf ?? day);
      await page.getByRole("button", { name: "Answer", exact: true }).click();
      const ours = (await page.locator("#json").count()) ? JSON.parse(await page.locator("#json").textContent()) : { error: await page.getByRole("alert").innerText() };
      expect(ours.error ? theirs[place].error : JSON.stringify(ours) === JSON.stringify(theirs[place]), `${question}: another answer for ${each.slice(0, 120)}`);
      compared++;
    }

    // Two thousand lines take the accessibility check half a minute; the fold is the same in every view.
    question === "leaving-care" || (await page.getByText("The whole answer as JSON").click());
    await lookAll(page, question);
    await keysAlone(page, question, expect);
  }

  console.log(`${compared} samples of facts have the tool's own answers`);
};

// 5. A young person's page, by keyboard alone; unknown is said as unknown. Then whoever is in care, has left it, and never was.
const say = async (label, text) => {
  const field = page.locator("form").getByLabel(label, { exact: false }).first();
  await field.fill(text);
  await field.press("Tab");
};
const carryOn = () => page.locator("form").getByRole("button", { name: "Continue" }).click();
const skip = () => page.locator("form").getByRole("button", { name: "I do not know" }).click();
const owed = async () => {
  await page.setViewportSize({ width: 390, height: 900 });
  await go(page, "What am I owed?");
  await lookAll(page, "owed");
  await page.getByLabel("When were you born?").focus();
  await page.keyboard.type("10052009");
  await page.keyboard.press("Tab");
  for (let i = 0; i < 3 && !(await page.evaluate(() => document.activeElement.textContent === "Continue")); i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "We cannot tell yet" }).waitFor();
  const words = await page.locator("main").innerText();
  expect(/does not mean no/.test(words) && /Where to get help/.test(words), "owed: what is unknown must be said, with where to get help");
  await lookAll(page, "owed-unknown");
  for (let i = 0; i < 12 && (await page.getByRole("button", { name: "I do not know" }).count()); i++) {
    await skip();
  }
  expect((await page.getByRole("heading", { name: "We cannot tell yet" }).count()) === 1, "owed: skipped questions became an answer");
  await page.getByRole("button", { name: "Clear everything" }).click();
  expect((await page.getByRole("heading", { name: "We cannot tell yet" }).count()) === 0, "owed: something is left after clearing");
  // Born when, in care from and to. What stands at the top is what the tool says of the same facts, by the day of this machine.
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const years = (back) => `${now.getFullYear() - back}-01-15`;
  const headings = {
    Eligible: "You are in care and nearly grown up", Relevant: "You have left care and you are not 18 yet", FormerRelevant: "You are a care leaver", Qualifying: "You can ask for help",
    None: "These rules are not for you, from what you told us", Unknown: "We cannot tell yet",
  };
  for (const [name, born, periods] of [
    ["in-care", years(17), [{ from: years(3) }]],
    ["left-care", years(20), [{ from: years(6), to: years(2) }]],
    ["never", years(17), []],
    ["child", years(9), null],
    ["old", years(40), null],
  ]) {
    await say("When were you born?", born);
    await carryOn();
    if (periods !== null) {
      const group = page.locator("form fieldset").first();
      await group.getByText(periods.length === 0 ? "There were none" : "Yes, I will list them", { exact: true }).click();
      for (const { from, to } of periods) {
        await say("The day it began", from);
        await (to ? say("The day it ended", to) : Promise.resolve());
      }
      await carryOn();
    }
    for (let i = 0; i < 20 && (await page.locator("form").getByRole("button", { name: "I do not know" }).count()); i++) {
      await skip();
    }
    const file = join(scratch, `owed-${name}.json`);
    writeFileSync(file, JSON.stringify({ dateOfBirth: born, ...(periods === null ? {} : { lookedAfterPeriods: periods }) }));
    const status = JSON.parse(await tool.run("decide", "leaving-care", file, "--as-of", today)).primaryStatus;
    const said = await page.locator(".panel h2").first().innerText();
    expect(said === headings[status], `owed, ${name}: the page says ${said}, and the tool ${status}`);
    await lookAll(page, "owed-" + name);
    if (name === "left-care") {
      await keysAlone(page, "owed", expect);
    }
    await go(page, "Your data");
    await go(page, "What am I owed?");
  }
};

await Promise.all([largeAndOthers(), shippedReturn().then(facts).then(owed)]);

// 6. Nothing was asked for since the page was there; what would ask elsewhere is stopped, on the page and in the worker.
expect(host.log.length === before && requests.length === asked, `requests after loading: ${[...host.log.slice(before), ...requests.slice(asked)].join(", ")}`);
page.isBaited = true;
const bait = `http://127.0.0.1:${elsewhere.port}/index.html`;
const stopped = (address) => fetch(address, { mode: "no-cors" }).then(() => false, () => true);
expect(await page.evaluate(stopped, bait), "the policy let the page ask elsewhere");
for (const worker of page.workers()) {
  expect(await worker.evaluate(stopped, bait), "the policy let the worker ask elsewhere");
}
expect(page.workers().length > 0 && elsewhere.log.length === 0, "a request came through to another address");
const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
expect(JSON.stringify(kept) === '["",0,0,0]', `something is stored: ${kept}`);
console.log(`requests after loading: ${host.log.length - before}; to other addresses: ${elsewhere.log.length}`);

// 7. Without a host: the page opens and counts.
await host.close();
await page.reload();
await page.getByRole("heading", { name: "What am I owed?" }).waitFor();
await go(page, "Check a return");
await page.getByRole("button", { name: /Try it with the return of Hazelshire/ }).focus();
await page.keyboard.press("Enter");
await page.getByRole("heading", { name: "Figures" }).waitFor({ timeout: 120_000 });
expect((await saved(page, "Save the figures as CSV", "Figures")) === (await ofFolder(tool, scratch, "hazelshire", hazelshire)).figures, "offline: other figures");
await context.close();

await browser.close();
await Promise.all([intranet.close(), elsewhere.close()]);
console.log(wrong.length === 0 ? "the page holds" : `${wrong.length} findings`);
process.exit(wrong.length === 0 ? 0 : 1);
