// Opens each report in headless Chromium at desktop and phone width: no serious accessibility finding, no sideways scrolling of the page, valid HTML.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { HtmlValidate } from "html-validate";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "no-trailing-whitespace": "off", "long-title": "off" } });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
let wrong = 0;
for (const file of process.argv.slice(2)) {
  const report = validator.validateStringSync(readFileSync(file, "utf8"));
  for (const message of report.results.flatMap((result) => result.messages).filter((message) => message.severity === 2).slice(0, 10)) {
    console.log(`${file}: ${message.line}: ${message.ruleId}: ${message.message}`);
    wrong++;
  }

  for (const width of [1100, 375]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto("file://" + file);
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run());
    for (const finding of found.violations) {
      console.log(`${file} at ${width}: ${finding.impact}: ${finding.id}: ${finding.help} (${finding.nodes.length})`);
      wrong += finding.impact === "serious" || finding.impact === "critical" ? 1 : 0;
    }

    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (sideways) {
      console.log(`${file} at ${width}: the page scrolls sideways`);
      wrong++;
    }

    await page.close();
  }
}

await browser.close();
console.log(wrong === 0 ? "valid HTML; nothing serious found at 1100 and 375 pixels" : `${wrong} findings`);
process.exit(wrong === 0 ? 0 : 1);
