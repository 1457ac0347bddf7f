// Every placement measure in DuckDB. Usage: node duckdb.mjs FOLDER YEAR (needs @duckdb/node-api)
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder, yearText] = process.argv.slice(2);
const year = Number(yearText);
const connection = await (await DuckDBInstance.create(':memory:')).connect();

let clock = performance.now();
await connection.run(`create table ep as select "CHILD" as child, "DECOM" as decom, "DEC" as "dec", "RNE" as rne, "LS" as ls, "PLACE" as place, "PL_POST" as post, row_number() over () as ord
  from read_csv('${join(folder, 'episodes.csv')}', header = true, dateformat = '%d/%m/%Y', types = {'CHILD': 'VARCHAR', 'DECOM': 'DATE', 'DEC': 'DATE', 'RNE': 'VARCHAR', 'LS': 'VARCHAR', 'PLACE': 'VARCHAR', 'PL_POST': 'VARCHAR'})`);
await connection.run(`create table born as select "CHILD" as child, "DOB" as dob from read_csv('${join(folder, 'header.csv')}', header = true, dateformat = '%d/%m/%Y', types = {'CHILD': 'VARCHAR', 'DOB': 'DATE'})`);
const read = (performance.now() - clock) / 1000;

clock = performance.now();
const at = { last: `${year}-03-31`, half: `${year - 3}-09-30`, sixteen: `${year - 16}-03-31` };
for (let n = 0; n <= 4; n++) at['f' + n] = `${year - n}-04-01`;
const sql = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'placements.sql'), 'utf8')
  .replace(/--.*$/gm, '').replace(/:(last|half|sixteen|f\d)/g, (_, name) => `date '${at[name]}'`);
let rows;
for (const statement of sql.split(';').filter((text) => text.trim())) rows = await (await connection.runAndReadAll(statement)).getRows();
const compute = (performance.now() - clock) / 1000;
for (const row of rows) console.log('answer', ...row.map(String));
console.log(`time read ${read.toFixed(4)} compute ${compute.toFixed(4)}`);
