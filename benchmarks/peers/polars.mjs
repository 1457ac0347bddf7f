// Every placement measure in polars. Usage: node polars.mjs FOLDER YEAR (needs nodejs-polars)
import { join } from 'node:path';
import pl from 'nodejs-polars';

const [folder, yearText] = process.argv.slice(2);
const year = Number(yearText);
const { col, lit, when } = pl;

let clock = performance.now();
const codes = Object.fromEntries(['RNE', 'LS', 'PLACE', 'PL_POST'].map((name) => [name, pl.Categorical]));
// The reader knows dd/mm/yyyy itself: strptime afterwards was slower, and so were scanning and codes left as text.
const csv = (file, columns) => pl.readCSV(join(folder, file), { columns, dtypes: { CHILD: pl.Int32, ...codes }, tryParseDates: true });
const ep = csv('episodes.csv', ['CHILD', 'DECOM', 'DEC', ...Object.keys(codes)]);
const born = csv('header.csv', ['CHILD', 'DOB']);
const read = (performance.now() - clock) / 1000;

clock = performance.now();
const on = (y, month, day) => Date.UTC(y, month - 1, day) / 86400000; // days since 1970, as polars counts dates
const last = on(year, 3, 31);
const f = [0, 1, 2, 3, 4].map((n) => on(year - n, 4, 1));
const days = (name) => col(name).cast(pl.Int32);
const before = (name) => col(name).shift(1);
const number = (test) => test.cast(pl.Int32); // a difference of unsigned counts would wrap
const [child, start, until, begins, away, care] = ['CHILD', 'DECOM', 'until', 'begins', 'away', 'care'].map((name) => col(name));

const r = ep.lazy()
  .select(child, days('DECOM'), days('DEC').fillNull(on(2200, 1, 1)).as('until'), ...Object.keys(codes).map((name) => col(name)))
  .filter(start.ltEq(last))
  .sort({ by: ['CHILD', 'DECOM'], maintainOrder: true }) // once: groups of a sorted column are slices and need no hashing
  .filter(until.max().over('CHILD').gtEq(f[1])) // nobody else is in any cohort
  .select(child, start, until, col('PLACE'), col('PL_POST'), col('RNE').eq(lit('S')).as('S'), col('RNE').isIn(['S', 'P', 'B']).as('begins'),
    col('LS').isIn(['V1', 'V3', 'V4']).as('short'), col('LS').isIn(['V3', 'V4']).not().as('care'),
    col('PLACE').isIn(['T0', 'T1', 'T2', 'T3', 'T4']).as('away'), col('PLACE').isIn(['A3', 'A5']).as('a35'),
    col('PLACE').isIn(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A5']).as('foster'), child.eq(before('CHILD')).fillNull(false).as('same'))
  .collectSync().lazy();
const stayed = col('short').not();

// Placements. The home of a row is its place or, when away, that of the last row of its period; a period that begins away has an away home, which is none, until it has another.
const home = (name) => when(away.and(col('apart').not())).then(lit(null)).otherwise(col(name)).forwardFill().as('home' + name);
const running = (test) => number(test.fillNull(false)).cumSum().sort(); // in order already: the sort only lets polars know
const placements = r.filter(stayed)
  .withColumns(child.eq(before('CHILD')).fillNull(false).as('same'))
  .withColumns(col('same').not().or(before('until').lt(start)).or(col('S')).as('apart'))
  .withColumns(home('PLACE'), home('PL_POST'), home('foster'), home('away'))
  .withColumns(col('apart').not().and(before('homeaway').not()).as('known'), col('a35').and(before('homefoster')).as('adopted'),
    col('same').and(before('away')).and(col('PLACE').eq(before('homePLACE'))).and(col('PL_POST').eq(before('homePL_POST'))).as('returns'))
  .filter(away.not().or(col('known')))
  .select(child, start, until, col('homePLACE').as('code'),
    running(away.not().and(col('known').not().or(begins.and(col('returns').not()).and(col('adopted').not())))).as('n'))
  .groupBy('n').agg(child.first(), start.first().as('start'), until.max().as('finish'), col('code').last())
  .filter(col('start').lt(col('finish')));

// Cohorts and changes, a row a child.
const count = (test) => number(child.filter(test).count()); // faster than the sum of the test
const lasting = stayed.and(until.gt(start));
const columns = [until.gt(last).and(stayed).any().as('den'), until.gt(last).and(care).any().as('cden'),
  lasting.and(start.lt(f[1])).and(until.gtEq(f[2])).any().as('den2'), lasting.and(until.gtEq(on(year - 1, 10, 1))).any().as('annex')];
for (let n = 1; n <= 4; n++) {
  const inside = care.and(until.gtEq(f[n]));
  columns.push(count(care.and(begins).and(start.gt(f[n]))).as('after' + n), count(care.and(begins).and(start.gtEq(f[n]))).as('from' + n),
    start.filter(inside).first().as('earliest' + n), inside.and(until.gt(start)).and(start.lt(f[n - 1])).any().as('lasting' + n),
    col('S').and(start.gt(f[n])).filter(inside.and(begins)).first().fillNull(false).as('skipped' + n));
}

// Long term: the periods of care that last until the end of the year.
const breaks = col('same').and(before('short'));
const joins = col('same').and(before('until').gtEq(start)).and(col('S').not());
const periods = r.select(child, start, until, col('short'), running(joins.not().or(breaks)).as('period'), joins.and(breaks).as('holds'))
  .filter(stayed)
  .groupBy('period').agg(child.first(), start.first().as('care_start'), until.gt(last).any().as('now'), col('holds').any())
  .filter(col('now').and(col('holds').not()).and(col('care_start').ltEq(on(year - 3, 9, 30))))
  .join(born.lazy().filter(days('DOB').gt(on(year - 16, 3, 31))).select('CHILD'), { on: 'CHILD', how: 'semi' });

// The three at once, so that one fills the processors where another runs on one of them.
const all = (queries) => Promise.all(queries.map((query) => query.collect()));
const [s, k, p] = (await all([placements, r.groupBy('CHILD').agg(...columns), periods])).map((frame) => frame.lazy());

const asked = (name, cohort, yes) => [cohort.sum().as(name), cohort.and(yes).sum().as(name + ' yes')];
const since = (n) => col('start').filter(col('finish').gtEq(f[n])).count().as('n' + n);
const moved = s.groupBy('CHILD').agg(since(1), since(2)).filter(col('n2').gtEq(3)); // n1 is never more than n2
const counts = k.select('CHILD', 'den', 'den2', 'annex').join(moved, { on: 'CHILD', how: 'left' }).select(
  ...asked('dfe_placements_1y', col('den'), col('n1').gtEq(3)), ...asked('dfe_placements_2y', col('den').and(col('den2')), col('n2').gtEq(3)),
  ...asked('annex_a_placements_12m', col('annex'), col('n1').gtEq(3)));
const four = (ask) => [1, 2, 3, 4].flatMap(ask);
const changes = k.filter(col('cden')).select( // every earliest and skipped is there: these children have an episode after the year's end
  ...four((n) => asked(`commissioner_changes_as_coded_${n}y`, n === 1 ? col('cden') : col('earliest' + n).ltEq(f[n - 1]), col('after' + n).sub(number(col('skipped' + n))).gtEq(2))),
  ...four((n) => asked(`commissioner_changes_as_written_${n}y`, n === 1 ? col('cden') : col('lasting' + n), col('from' + n).sub(number(col('earliest' + n).gtEq(f[n]))).gtEq(2))));
const now = s.withColumns(when(child.eq(before('CHILD'))).then(before('start')).otherwise(lit(null)).as('previous')).filter(col('finish').gt(last));
const long = p.join(now, { on: 'CHILD', how: 'left' }).select(pl.len().as('dfe_long_term'), col('start').lt(f[2]).or(
  col('code').isIn(['A2', 'A3', 'A4', 'A5', 'A6']).and(col('previous').gtEq(col('care_start'))).and(col('previous').lt(f[2]))).sum().as('dfe_long_term yes'));
const answers = Object.assign({}, ...(await all([counts, changes, long])).map((frame) => frame.toRecords()[0]));
const compute = (performance.now() - clock) / 1000;

const names = ['dfe_placements_1y', 'dfe_placements_2y', ...four((n) => `commissioner_changes_as_coded_${n}y`), ...four((n) => `commissioner_changes_as_written_${n}y`), 'annex_a_placements_12m', 'dfe_long_term'];
for (const name of names) console.log('answer', name, answers[name], answers[name + ' yes']);
console.log(`time read ${read.toFixed(4)} compute ${compute.toFixed(4)}`);
