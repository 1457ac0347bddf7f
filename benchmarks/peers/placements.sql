-- Every placement measure in DuckDB, over ep(child, decom, "dec", rne, ls, place, post, ord) and born(child, dob); dates of the year are put in for :last and :f0 to :f4.
create or replace temp table r as
  select *, coalesce("dec", date '9999-12-31') as until, ls in ('V1', 'V3', 'V4') as short, ls in ('V3', 'V4') as respite, rne in ('S', 'P', 'B') as begins,
         place in ('T0', 'T1', 'T2', 'T3', 'T4') as away
  from ep where decom <= :last and child in (select child from ep where "dec" is null or "dec" >= :f1); -- nobody else is in any cohort

create or replace temp table spell as
with a as (
  select *, lag(until) over w as before, coalesce(lag(away) over w, false) as wasaway from r where not short window w as (partition by child order by ord)
), b as (
  select *, sum(case when before is null or before < decom or rne = 'S' then 1 else 0 end) over (partition by child order by ord) as period from a
), c as (
  select *, last_value(case when not away then place end ignore nulls) over w as homeplace, last_value(case when not away then post end ignore nulls) over w as homepost
  from b window w as (partition by child, period order by ord rows between unbounded preceding and 1 preceding)
), d as (
  select *, not away and (homeplace is null or (begins
      and not (wasaway and place = homeplace and post = homepost)
      and not (place in ('A3', 'A5') and homeplace in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A5')))) as isnew
  from c
), e as (
  select *, sum(case when isnew then 1 else 0 end) over (partition by child order by ord) as n from d where not (away and homeplace is null)
)
select child, n, min(decom) as start, max(until) as finish, arg_max(place, ord) filter (not away) as code from e group by child, n having min(decom) < max(until);

create or replace temp table cohort as
select child,
  bool_or(until > :last and not short) as den,
  bool_or(until > :last and not respite) as cden,
  bool_or(not short and until > decom and decom < :f1 and until >= :f2) as den2,
  bool_or(not short and until > decom and until >= :f1 + interval 6 month) as annex,
  bool_or(not respite and until >= :f2 and decom <= :f1) as c2, bool_or(not respite and until >= :f3 and decom <= :f2) as c3, bool_or(not respite and until >= :f4 and decom <= :f3) as c4,
  bool_or(not respite and until > decom and until >= :f2 and decom < :f1) as w2, bool_or(not respite and until > decom and until >= :f3 and decom < :f2) as w3,
  bool_or(not respite and until > decom and until >= :f4 and decom < :f3) as w4,
  count(*) filter (not respite and begins and decom > :f1) - coalesce(arg_min(case when rne = 'S' and decom > :f1 then 1 else 0 end, ord) filter (not respite and begins and until >= :f1), 0) as k1,
  count(*) filter (not respite and begins and decom > :f2) - coalesce(arg_min(case when rne = 'S' and decom > :f2 then 1 else 0 end, ord) filter (not respite and begins and until >= :f2), 0) as k2,
  count(*) filter (not respite and begins and decom > :f3) - coalesce(arg_min(case when rne = 'S' and decom > :f3 then 1 else 0 end, ord) filter (not respite and begins and until >= :f3), 0) as k3,
  count(*) filter (not respite and begins and decom > :f4) - coalesce(arg_min(case when rne = 'S' and decom > :f4 then 1 else 0 end, ord) filter (not respite and begins and until >= :f4), 0) as k4,
  count(*) filter (not respite and begins and decom >= :f1) - case when bool_or(not respite and decom < :f1 and until >= :f1) then 0 else 1 end as v1,
  count(*) filter (not respite and begins and decom >= :f2) - case when bool_or(not respite and decom < :f2 and until >= :f2) then 0 else 1 end as v2,
  count(*) filter (not respite and begins and decom >= :f3) - case when bool_or(not respite and decom < :f3 and until >= :f3) then 0 else 1 end as v3,
  count(*) filter (not respite and begins and decom >= :f4) - case when bool_or(not respite and decom < :f4 and until >= :f4) then 0 else 1 end as v4
from r group by child;

create or replace temp table counted as
select child, count(*) filter (finish >= :f1) as n1, count(*) filter (finish >= :f2) as n2 from spell where finish >= :f2 group by child;

create or replace temp table longterm as
with a as (
  select *, lag(until) over w as before, lag(short) over w as afterbreak from r window w as (partition by child order by ord)
), b as (
  select *, before is null or before < decom or rne = 'S' or afterbreak as cut, before is not null and before >= decom and rne <> 'S' and afterbreak as holds from a
), c as (
  select *, sum(case when cut then 1 else 0 end) over (partition by child order by ord) as care from b
), d as (
  select child, care, min(decom) as care_start, bool_or(holds) as holds from c where not short group by child, care having bool_or(until > :last)
), s as (
  select *, lag(start) over (partition by child order by n) as previous from spell
)
select d.child, s.start < :f2 or (s.code in ('A2', 'A3', 'A4', 'A5', 'A6') and s.previous >= d.care_start and s.previous < :f2) as yes
from d join born using (child) left join s on s.child = d.child and s.finish > :last
where not d.holds and d.care_start <= :half and born.dob > :sixteen;

select 'dfe_placements_1y' as name, count(*) filter (den) as base, count(*) filter (den and n1 >= 3) as yes from cohort left join counted using (child)
union all select 'dfe_placements_2y', count(*) filter (den and den2), count(*) filter (den and den2 and n2 >= 3) from cohort left join counted using (child)
union all select 'commissioner_changes_as_coded_1y', count(*) filter (cden), count(*) filter (cden and k1 >= 2) from cohort
union all select 'commissioner_changes_as_coded_2y', count(*) filter (cden and c2), count(*) filter (cden and c2 and k2 >= 2) from cohort
union all select 'commissioner_changes_as_coded_3y', count(*) filter (cden and c3), count(*) filter (cden and c3 and k3 >= 2) from cohort
union all select 'commissioner_changes_as_coded_4y', count(*) filter (cden and c4), count(*) filter (cden and c4 and k4 >= 2) from cohort
union all select 'commissioner_changes_as_written_1y', count(*) filter (cden), count(*) filter (cden and v1 >= 2) from cohort
union all select 'commissioner_changes_as_written_2y', count(*) filter (cden and w2), count(*) filter (cden and w2 and v2 >= 2) from cohort
union all select 'commissioner_changes_as_written_3y', count(*) filter (cden and w3), count(*) filter (cden and w3 and v3 >= 2) from cohort
union all select 'commissioner_changes_as_written_4y', count(*) filter (cden and w4), count(*) filter (cden and w4 and v4 >= 2) from cohort
union all select 'annex_a_placements_12m', count(*) filter (annex), count(*) filter (annex and n1 >= 3) from cohort left join counted using (child)
union all select 'dfe_long_term', count(*), count(*) filter (yes) from longterm;
