// A view worked by keys alone: Tab comes to every control, each shows that it is reached, and each does something when it is used.
const most = 200;
const controls = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, iframe, [tabindex="0"]';

export const keysAlone = async (page, name, expect) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await reached(page, name, expect);
  await used(page, name, expect);
};

const reached = async (page, name, expect) => {
  const all = await page.evaluate((controls) => {
    const seen = [...document.querySelectorAll(controls)].filter((each) => each.checkVisibility({ checkVisibilityCSS: true }));
    // A group of radio buttons is one stop.
    const stop = (each) => (each.type === "radio" ? "radio " + each.name : String(seen.indexOf(each)));
    window.stops = new Set(seen.map(stop));
    window.unseen = [];
    window.all = window.stops.size;
    window.listener = ({ target }) => {
      if (seen.includes(target)) {
        window.stops.delete(stop(target));
        const style = getComputedStyle(target);
        if (style.outlineStyle === "none" && style.boxShadow === "none") {
          window.unseen.push(target.outerHTML.slice(0, 80));
        }
      }
    };
    document.addEventListener("focusin", window.listener);
    document.querySelector(".skip").focus();
    return window.all;
  }, controls);
  // A date has a stop for each of its parts; a frame has those of its page.
  for (let i = 0, left = all; i < all * 6 && left > 0; i++) {
    await page.keyboard.press("Tab");
    left = i % 10 === 9 ? await page.evaluate(() => window.stops.size) : left;
  }

  const [missed, unseen] = await page.evaluate((controls) => {
    document.removeEventListener("focusin", window.listener);
    const seen = [...document.querySelectorAll(controls)].filter((each) => each.checkVisibility({ checkVisibilityCSS: true }));
    return [[...window.stops].map((stop) => seen[Number(stop)]?.outerHTML.slice(0, 80) ?? stop).filter((each) => !each.startsWith("<iframe")), window.unseen];
  }, controls);
  expect(missed.length === 0, `${name}: Tab does not come to ${missed.slice(0, 5).join(" ")} (${missed.length} of ${all})`);
  expect(unseen.length === 0, `${name}: focus cannot be seen on ${unseen.slice(0, 5).join(" ")}`);
};

// What ends the work of the others comes last.
const used = async (page, name, expect) => {
  let happened = 0;
  const count = () => happened++;
  const chosen = count;
  page.on("download", count);
  page.on("filechooser", chosen);
  await page.evaluate(() => {
    window.changes = 0;
    window.watcher = new MutationObserver((all) => (window.changes += all.length));
    window.watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    window.onhashchange = () => window.changes++;
    document.addEventListener("change", () => window.changes++);
  });
  const done = new Set();
  const kinds = {};
  for (let i = 0; i < most; i++) {
    const next = await page.evaluate(([controls, done, often]) => {
      const key = (each) => `${each.tagName} ${each.type ?? ""} ${each.type === "radio" ? each.name : each.id || each.textContent.trim().slice(0, 60)}`;
      const isLast = (each) => /Clear everything|Remove this one|Try it with|Cancel/.test(each.textContent);
      const seen = [...document.querySelectorAll("main :is(" + controls + ")")].filter((each) => each.tagName !== "IFRAME" && each.getAttribute("tabindex") !== "0" && !/^tel:/.test(each.getAttribute("href") ?? "") && each.checkVisibility({ checkVisibilityCSS: true }) && !done.includes(key(each)) && !(each.type in often));
      const first = seen.find((each) => !isLast(each)) ?? seen[0];
      const one = (first?.type === "radio" && document.querySelector(`input[name="${CSS.escape(first.name)}"]:checked`)) || first;
      if (!one) {
        return null;
      }

      one.focus();
      return { key: key(one), type: one.type ?? "", changes: window.changes };
    }, [controls, [...done], Object.fromEntries(Object.entries(kinds).filter(([, times]) => times >= 3))]);
    if (next === null) {
      break;
    }

    done.add(next.key);
    // Every button, link and fold; of the fields, which one component draws, three of each kind.
    /^(radio|checkbox|select-one|date|number|text|textarea)$/.test(next.type) && (kinds[next.type] = (kinds[next.type] ?? 0) + 1);
    const before = happened + next.changes;
    const keys = { radio: ["ArrowDown"], checkbox: ["Space"], "select-one": ["ArrowUp", "ArrowDown"], date: ["1", "2", "0", "1", "2", "0", "2", "4", "Tab"], number: ["1", "Tab"], text: ["a", "Tab"], textarea: ["End", "Space", "Tab"], file: ["Enter"] };
    for (const key of keys[next.type] ?? ["Enter"]) {
      await page.keyboard.press(key);
    }

    // While the page counts, its buttons wait.
    let isUsed = false;
    for (let wait = 0, isBusy = true; wait < 300 && (isBusy || !isUsed) && (isBusy || wait < 100); wait++) {
      wait === 0 || (await page.waitForTimeout(wait < 20 ? 10 : 100));
      const [changes, busy] = await page.evaluate(() => [window.changes, document.querySelector("progress") !== null]);
      [isUsed, isBusy] = [happened + changes > before, busy];
    }
    expect(isUsed, `${name}: nothing happens by keys on ${next.key}`);
  }

  page.off("download", count);
  page.off("filechooser", chosen);
  await page.evaluate(() => window.watcher.disconnect());
};
