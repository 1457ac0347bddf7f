-- The result tables of the overnight job. PostgreSQL 12 or later.
-- They hold special-category data about children: give access to those who may see the case records.

-- What each young person of 16 or over is in the law on leaving care. Unknown is a value of its own: never read it as No Current Eligibility.
CREATE TABLE IF NOT EXISTS carerights_status (
    as_of date NOT NULL,
    person_id text NOT NULL,
    status text NOT NULL,
    ssd_code text NOT NULL,
    answer text NOT NULL,
    decisive text NULL,
    missing text NULL,
    notes text NULL,
    recorded text NULL,
    agrees text NOT NULL,
    difference text NULL,
    problems integer NOT NULL,
    CONSTRAINT carerights_status_key PRIMARY KEY (as_of, person_id)
);

-- What is owed or may be given (Yes), and what may be and turns on a missing fact (Unknown). What is certainly not owed has no row.
CREATE TABLE IF NOT EXISTS carerights_entitlement (
    as_of date NOT NULL,
    person_id text NOT NULL,
    entitlement text NOT NULL,
    name text NOT NULL,
    nature text NOT NULL,
    answer text NOT NULL,
    provision text NOT NULL,
    missing text NULL,
    CONSTRAINT carerights_entitlement_key PRIMARY KEY (as_of, person_id, entitlement)
);

-- What is due and not known to be done: Running, Overdue or Unknown.
CREATE TABLE IF NOT EXISTS carerights_deadline (
    as_of date NOT NULL,
    person_id text NOT NULL,
    number integer NOT NULL,
    deadline text NOT NULL,
    name text NOT NULL,
    source_row text NULL,
    provision text NOT NULL,
    triggered_on date NULL,
    due_on date NULL,
    safe_on date NULL,
    standing text NOT NULL,
    missing text NULL,
    CONSTRAINT carerights_deadline_key PRIMARY KEY (as_of, person_id, number)
);

-- What each measure says of each child in the last year that has ended. A child outside a cohort has no row.
CREATE TABLE IF NOT EXISTS carerights_stability (
    as_of date NOT NULL,
    person_id text NOT NULL,
    year integer NOT NULL,
    measure text NOT NULL,
    outcome text NOT NULL,
    value double precision NULL,
    reason text NULL,
    CONSTRAINT carerights_stability_key PRIMARY KEY (as_of, person_id, year, measure)
);

-- Whether each person under 25 is within section 8A of the Children Act 2004.
CREATE TABLE IF NOT EXISTS carerights_remit (
    as_of date NOT NULL,
    person_id text NOT NULL,
    answer text NOT NULL,
    decisive text NULL,
    missing text NULL,
    CONSTRAINT carerights_remit_key PRIMARY KEY (as_of, person_id)
);

-- What could not be read, or contradicts another row. No date of birth, name or postcode is repeated.
CREATE TABLE IF NOT EXISTS carerights_problem (
    as_of date NOT NULL,
    number integer NOT NULL,
    table_name text NOT NULL,
    column_name text NULL,
    row_key text NULL,
    person_id text NULL,
    found text NOT NULL,
    expected text NOT NULL,
    effect text NOT NULL,
    CONSTRAINT carerights_problem_key PRIMARY KEY (as_of, number)
);

-- What the run of the day counted.
CREATE TABLE IF NOT EXISTS carerights_run (
    as_of date NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    number integer NOT NULL,
    CONSTRAINT carerights_run_key PRIMARY KEY (as_of, kind, name)
);
