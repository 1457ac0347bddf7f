-- The result tables of the overnight job. SQLite 3. Days are texts as yyyy-mm-dd.
-- They hold special-category data about children: give access to those who may see the case records.

-- What each young person of 16 or over is in the law on leaving care. Unknown is a value of its own: never read it as No Current Eligibility.
CREATE TABLE IF NOT EXISTS carerights_status (
    as_of TEXT NOT NULL,
    person_id TEXT NOT NULL,
    status TEXT NOT NULL,
    ssd_code TEXT NOT NULL,
    answer TEXT NOT NULL,
    decisive TEXT NULL,
    missing TEXT NULL,
    notes TEXT NULL,
    recorded TEXT NULL,
    agrees TEXT NOT NULL,
    difference TEXT NULL,
    problems INTEGER NOT NULL,
    CONSTRAINT carerights_status_key PRIMARY KEY (as_of, person_id)
);

-- What is owed or may be given (Yes), and what may be and turns on a missing fact (Unknown). What is certainly not owed has no row.
CREATE TABLE IF NOT EXISTS carerights_entitlement (
    as_of TEXT NOT NULL,
    person_id TEXT NOT NULL,
    entitlement TEXT NOT NULL,
    name TEXT NOT NULL,
    nature TEXT NOT NULL,
    answer TEXT NOT NULL,
    provision TEXT NOT NULL,
    missing TEXT NULL,
    CONSTRAINT carerights_entitlement_key PRIMARY KEY (as_of, person_id, entitlement)
);

-- What is due and not known to be done: Running, Overdue or Unknown.
CREATE TABLE IF NOT EXISTS carerights_deadline (
    as_of TEXT NOT NULL,
    person_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    deadline TEXT NOT NULL,
    name TEXT NOT NULL,
    source_row TEXT NULL,
    provision TEXT NOT NULL,
    triggered_on TEXT NULL,
    due_on TEXT NULL,
    safe_on TEXT NULL,
    standing TEXT NOT NULL,
    missing TEXT NULL,
    CONSTRAINT carerights_deadline_key PRIMARY KEY (as_of, person_id, number)
);

-- What each measure says of each child in the last year that has ended. A child outside a cohort has no row.
CREATE TABLE IF NOT EXISTS carerights_stability (
    as_of TEXT NOT NULL,
    person_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    measure TEXT NOT NULL,
    outcome TEXT NOT NULL,
    value REAL NULL,
    reason TEXT NULL,
    CONSTRAINT carerights_stability_key PRIMARY KEY (as_of, person_id, year, measure)
);

-- Whether each person under 25 is within section 8A of the Children Act 2004.
CREATE TABLE IF NOT EXISTS carerights_remit (
    as_of TEXT NOT NULL,
    person_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    decisive TEXT NULL,
    missing TEXT NULL,
    CONSTRAINT carerights_remit_key PRIMARY KEY (as_of, person_id)
);

-- What could not be read, or contradicts another row. No date of birth, name or postcode is repeated.
CREATE TABLE IF NOT EXISTS carerights_problem (
    as_of TEXT NOT NULL,
    number INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    column_name TEXT NULL,
    row_key TEXT NULL,
    person_id TEXT NULL,
    found TEXT NOT NULL,
    expected TEXT NOT NULL,
    effect TEXT NOT NULL,
    CONSTRAINT carerights_problem_key PRIMARY KEY (as_of, number)
);

-- What the run of the day counted.
CREATE TABLE IF NOT EXISTS carerights_run (
    as_of TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT carerights_run_key PRIMARY KEY (as_of, kind, name)
);
