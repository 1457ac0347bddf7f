// Compares a sheet that LibreOffice wrote as CSV with the tool's own CSV, cell by cell: numbers as numbers, everything else as text.
import { readFileSync } from 'node:fs';

const rows = file => {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const all = [];
  let row = [], cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { cell += '"'; i++; }
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') { row.push(cell); cell = ''; }
    else if (c === '\n') { row.push(cell.replace(/\r$/, '')); all.push(row); row = []; cell = ''; }
    else cell += c;
  }
  if (cell || row.length) { row.push(cell); all.push(row); }
  return all;
};

const [sheet, csv] = process.argv.slice(2).map(rows);
// The workbook's headings are for people; the columns stand in the same order.
if (sheet.length !== csv.length || sheet[0].length !== csv[0].length) { console.error(`the sheet has ${sheet.length} rows and ${sheet[0].length} columns, the CSV ${csv.length} and ${csv[0].length}`); process.exit(1); }
let compared = 0;
for (let i = 1; i < csv.length; i++) {
  for (let j = 0; j < csv[i].length; j++) {
    const [ours, theirs] = [csv[i][j], sheet[i][j] ?? ''];
    const same = ours === theirs || (ours !== '' && theirs !== '' && Number(ours) === Number(theirs));
    if (!same) { console.error(`line ${i + 1}, ${csv[0][j]}: the CSV has '${ours}', the workbook '${theirs}'`); process.exit(1); }
    compared++;
  }
}
console.log(`${compared} cells of ${csv.length - 1} figures are the same in LibreOffice`);
