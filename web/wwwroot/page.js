// What the page asks of the browser: the worker, the files that are dropped or picked, saving a file, focus.

const slash = (path) => path.replace(/^\/+/, "");

const below = async (entry) => {
  if (entry.isFile) {
    return [{ path: slash(entry.fullPath), file: await new Promise((done, failed) => entry.file(done, failed)) }];
  }

  const reader = entry.createReader();
  const found = [];
  for (;;) {
    // A browser gives the entries of a folder a hundred at a time.
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) {
      return (await Promise.all(found.map(below))).flat();
    }

    found.push(...some);
  }
};

// A worker that is begun from a blob stands under the policy of this page; one begun from an address has only what its own headers say.
const begun = () => {
  const start = URL.createObjectURL(new Blob([`import "${new URL("worker.js", document.baseURI)}";`], { type: "text/javascript" }));
  const worker = new Worker(start, { type: "module" });
  const isReady = new Promise((ready) => worker.addEventListener("message", ({ data }) => data.isReady && ready()));
  return { worker, isReady };
};

// The first is begun while the page itself still starts, so that both are there together.
let first = begun();

export class Counting {
  constructor(page) {
    this.page = page;
    this.begin();
  }

  begin() {
    ({ worker: this.worker, isReady: this.isReady } = first ?? begun());
    first = null;
    this.waiting = new Map();
    this.number = 0;
    this.worker.onmessage = ({ data }) => {
      if (data.progress) {
        this.page.invokeMethodAsync("Progress", data.progress.doing, data.progress.share);
      } else if (!data.isReady) {
        const { done, failed } = this.waiting.get(data.number);
        this.waiting.delete(data.number);
        data.fault === undefined ? done(data.answer) : failed(new Error(data.fault));
      }
    };
  }

  async ask(ask, given) {
    await this.isReady;
    return await new Promise((done, failed) => {
      const number = this.number++;
      this.waiting.set(number, { done, failed });
      this.worker.postMessage({ ...given, ask, number });
    });
  }

  // Counting stops at once: the worker is ended, and another begun.
  cancel() {
    this.worker.terminate();
    for (const { failed } of this.waiting.values()) {
      failed(new Error("cancelled"));
    }

    this.begin();
  }

  watch(zone, inputs) {
    const take = (files) => {
      if (files.length > 0) {
        this.files = files;
        this.page.invokeMethodAsync("Dropped");
      }
    };
    zone.addEventListener("dragover", (event) => event.preventDefault());
    zone.addEventListener("dragenter", () => zone.classList.add("over"));
    zone.addEventListener("dragleave", (event) => zone.contains(event.relatedTarget) || zone.classList.remove("over"));
    zone.addEventListener("drop", async (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry);
      take(entries.length > 0
        ? (await Promise.all(entries.map(below))).flat()
        : [...event.dataTransfer.files].map((file) => ({ path: file.name, file })));
    });
    for (const input of inputs) {
      input.addEventListener("change", () => take([...input.files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))));
    }
  }

  read() {
    return this.ask("read", { given: this.files });
  }

  async save(name, given) {
    save(name, await this.ask("file", given));
  }
}

export const counting = (page) => new Counting(page);

export const save = (name, content) => {
  const address = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

// A date that is half typed over another is nothing to a browser. It is not yet a change: drawn anew, the field would lose what was typed. Whoever leaves it so has cleared it.
window.addEventListener("change", (event) => event.target.type === "date" && event.target.validity.badInput && event.stopImmediatePropagation(), true);
window.addEventListener("focusout", ({ target }) => {
  if (target.type === "date" && target.validity.badInput) {
    target.value = "";
    target.dispatchEvent(new Event("change", { bubbles: true }));
  }
}, true);

// A field may be a group, in which the first thing to fill in is meant.
export const goTo = (id) => {
  const field = document.getElementById(id);
  const target = field?.matches("fieldset") ? field.querySelector("input, select, textarea, button") : field;
  target?.scrollIntoView({ block: "center" });
  target?.focus();
};

// Once everything is here, a service worker keeps it, so that the page works without the network. Browsers offer one over https and on this machine alone.
export const keep = () => navigator.serviceWorker?.register("service-worker.js", { updateViaCache: "none" }).catch(() => {});
