// Opens each report in headless Chromium from phone to desk: no serious accessibility finding, nothing cut, nothing laid over anything else, valid HTML.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { HtmlValidate } from "html-validate";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "no-trailing-whitespace": "off", "long-title": "off" } });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });

// The box of every element within the page, of every shape within its drawing, and no two texts of a drawing over each other.
const cutOrCovered = () => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const name = (element) => `${element.tagName.toLowerCase()} '${(element.textContent ?? "").trim().slice(0, 40)}'`;
  const isHidden = (element) => element.closest(".skip, .stack thead") && getComputedStyle(element.closest(".skip, thead")).position === "absolute";
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || isHidden(element) || ["TITLE", "DESC"].includes(element.tagName.toUpperCase())) continue;
    if (box.left < -1 || box.right > width + 1) found.push(`${name(element)} lies at ${box.left.toFixed()} to ${box.right.toFixed()} of ${width}`);
    if (element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline") found.push(`${name(element)} holds ${element.scrollWidth} in ${element.clientWidth}`);
    const drawing = element.closest("svg");
    if (drawing && drawing !== element) {
      const whole = drawing.getBoundingClientRect();
      if (box.left < whole.left - 1 || box.right > whole.right + 1 || box.top < whole.top - 1 || box.bottom > whole.bottom + 1) found.push(`${name(element)} is cut by its drawing`);
    }
  }

  for (const drawing of document.querySelectorAll("svg")) {
    // The points of a funnel lie where they lie; its labels stand over them.
    const texts = [...drawing.querySelectorAll("text")].map((text) => [text, text.getBoundingClientRect()]).filter(([, box]) => box.width > 0);
    texts.forEach(([one, a], place) => texts.slice(place + 1).forEach(([other, b]) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left), down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > Math.min(a.height, b.height) * 0.35) found.push(`${name(one)} lies over ${name(other)} in ${drawing.querySelector("title")?.textContent}`);
    }));
  }

  return found;
};

let wrong = 0;
const say = (text) => { console.log(text); wrong++; };
for (const file of process.argv.slice(2)) {
  const report = validator.validateStringSync(readFileSync(file, "utf8"));
  for (const message of report.results.flatMap((result) => result.messages).filter((message) => message.severity === 2).slice(0, 10)) {
    say(`${file}: ${message.line}: ${message.ruleId}: ${message.message}`);
  }

  for (const width of [1280, 1000, 800, 620, 600, 390, 360, 320]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto("file://" + file);
    if (width === 1280 || width === 390) {
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run());
      for (const finding of found.violations) {
        console.log(`${file} at ${width}: ${finding.impact}: ${finding.id}: ${finding.help} (${finding.nodes.length})`);
        wrong += finding.impact === "serious" || finding.impact === "critical" ? 1 : 0;
      }
    }

    (await page.evaluate(cutOrCovered)).slice(0, 10).forEach((finding) => say(`${file} at ${width}: ${finding}`));
    await page.close();
  }

  // As paper has it: an A4 page between its margins.
  const paper = await browser.newPage({ viewport: { width: 680, height: 970 } });
  await paper.emulateMedia({ media: "print" });
  await paper.goto("file://" + file);
  (await paper.evaluate(cutOrCovered)).slice(0, 10).forEach((finding) => say(`${file} on paper: ${finding}`));
  await paper.close();
}

await browser.close();
console.log(wrong === 0 ? "valid HTML; nothing serious found, nothing cut and nothing covered, from 320 to 1280 pixels and on paper" : `${wrong} findings`);
process.exit(wrong === 0 ? 0 : 1);
