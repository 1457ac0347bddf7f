// CSV and workbooks, read far enough to compare them cell by cell.
import { inflateRawSync } from "node:zlib";

export const rowsOf = (csv) => {
  const rows = [[""]];
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at];
    const row = rows.at(-1);
    if (sign === '"' && isQuoted && csv[at + 1] === '"') {
      row[row.length - 1] += csv[++at];
    } else if (sign === '"') {
      isQuoted = !isQuoted;
    } else if (sign === "," && !isQuoted) {
      row.push("");
    } else if (sign === "\n" && !isQuoted) {
      rows.push([""]);
    } else if (sign !== "\r" || isQuoted) {
      row[row.length - 1] += sign;
    }
  }

  return rows.filter((row) => row.length > 1 || row[0] !== "");
};

// The parts of a package by name: the list at its end says where each begins.
const parts = (bytes) => {
  const found = new Map();
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, note, start] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const content = bytes.subarray(from, from + size);
    found.set(bytes.toString("utf8", at + 46, at + 46 + name), () => (bytes.readUInt16LE(start + 8) === 0 ? content : inflateRawSync(content)).toString("utf8"));
    at += 46 + name + extra + note;
  }

  return found;
};

const plain = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16))).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(/&amp;/g, "&");
const place = (reference) => [...reference.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

// The sheets of a workbook in order, each with its rows of texts.
export const sheetsOf = (bytes) => {
  const found = parts(bytes);
  const shared = [...(found.get("xl/sharedStrings.xml")?.() ?? "").matchAll(/<(?:x:)?si>([\s\S]*?)<\/(?:x:)?si>/g)].map(([, item]) => plain([...item.matchAll(/<(?:x:)?t[^>]*>([\s\S]*?)<\/(?:x:)?t>/g)].map(([, text]) => text).join("")));
  const names = [...found.get("xl/workbook.xml")().matchAll(/<(?:x:)?sheet [^>]*name="([^"]*)"/g)].map(([, name]) => plain(name));
  return names.map((name, number) => {
    const rows = [...found.get(`xl/worksheets/sheet${number + 1}.xml`)().matchAll(/<(?:x:)?row[^>]*>([\s\S]*?)<\/(?:x:)?row>/g)].map(([, row]) => {
      const cells = [];
      for (const [, attributes, content] of row.matchAll(/<(?:x:)?c ([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:x:)?c>)/g)) {
        const text = plain(/<(?:x:)?(?:v|t)[^>]*>([\s\S]*?)<\/(?:x:)?(?:v|t)>/.exec(content ?? "")?.[1] ?? "");
        cells[place(/r="([A-Z]+)\d+"/.exec(attributes)[1])] = /t="s"/.test(attributes) ? shared[Number(text)] : text;
      }

      return Array.from(cells, (cell) => cell ?? "");
    });
    return { name, rows };
  });
};
