-- The result tables of the overnight job. SQL Server 2016 or later. Parsed by a test, and never run by the makers: there is no SQL Server on the machine that tests this.
-- They hold special-category data about children: give access to those who may see the case records.

-- What each young person of 16 or over is in the law on leaving care. Unknown is a value of its own: never read it as No Current Eligibility.
IF OBJECT_ID('carerights_status', 'U') IS NULL
CREATE TABLE carerights_status (
    as_of date NOT NULL,
    person_id nvarchar(100) NOT NULL,
    status nvarchar(max) NOT NULL,
    ssd_code nvarchar(max) NOT NULL,
    answer nvarchar(max) NOT NULL,
    decisive nvarchar(max) NULL,
    missing nvarchar(max) NULL,
    notes nvarchar(max) NULL,
    recorded nvarchar(max) NULL,
    agrees nvarchar(max) NOT NULL,
    difference nvarchar(max) NULL,
    problems int NOT NULL,
    CONSTRAINT carerights_status_key PRIMARY KEY (as_of, person_id)
);

-- What is owed or may be given (Yes), and what may be and turns on a missing fact (Unknown). What is certainly not owed has no row.
IF OBJECT_ID('carerights_entitlement', 'U') IS NULL
CREATE TABLE carerights_entitlement (
    as_of date NOT NULL,
    person_id nvarchar(100) NOT NULL,
    entitlement nvarchar(100) NOT NULL,
    name nvarchar(max) NOT NULL,
    nature nvarchar(max) NOT NULL,
    answer nvarchar(max) NOT NULL,
    provision nvarchar(max) NOT NULL,
    missing nvarchar(max) NULL,
    CONSTRAINT carerights_entitlement_key PRIMARY KEY (as_of, person_id, entitlement)
);

-- What is due and not known to be done: Running, Overdue or Unknown.
IF OBJECT_ID('carerights_deadline', 'U') IS NULL
CREATE TABLE carerights_deadline (
    as_of date NOT NULL,
    person_id nvarchar(100) NOT NULL,
    number int NOT NULL,
    deadline nvarchar(max) NOT NULL,
    name nvarchar(max) NOT NULL,
    source_row nvarchar(max) NULL,
    provision nvarchar(max) NOT NULL,
    triggered_on date NULL,
    due_on date NULL,
    safe_on date NULL,
    standing nvarchar(max) NOT NULL,
    missing nvarchar(max) NULL,
    CONSTRAINT carerights_deadline_key PRIMARY KEY (as_of, person_id, number)
);

-- What each measure says of each child in the last year that has ended. A child outside a cohort has no row.
IF OBJECT_ID('carerights_stability', 'U') IS NULL
CREATE TABLE carerights_stability (
    as_of date NOT NULL,
    person_id nvarchar(100) NOT NULL,
    year int NOT NULL,
    measure nvarchar(100) NOT NULL,
    outcome nvarchar(max) NOT NULL,
    value float NULL,
    reason nvarchar(max) NULL,
    CONSTRAINT carerights_stability_key PRIMARY KEY (as_of, person_id, year, measure)
);

-- Whether each person under 25 is within section 8A of the Children Act 2004.
IF OBJECT_ID('carerights_remit', 'U') IS NULL
CREATE TABLE carerights_remit (
    as_of date NOT NULL,
    person_id nvarchar(100) NOT NULL,
    answer nvarchar(max) NOT NULL,
    decisive nvarchar(max) NULL,
    missing nvarchar(max) NULL,
    CONSTRAINT carerights_remit_key PRIMARY KEY (as_of, person_id)
);

-- What could not be read, or contradicts another row. No date of birth, name or postcode is repeated.
IF OBJECT_ID('carerights_problem', 'U') IS NULL
CREATE TABLE carerights_problem (
    as_of date NOT NULL,
    number int NOT NULL,
    table_name nvarchar(max) NOT NULL,
    column_name nvarchar(max) NULL,
    row_key nvarchar(max) NULL,
    person_id nvarchar(max) NULL,
    found nvarchar(max) NOT NULL,
    expected nvarchar(max) NOT NULL,
    effect nvarchar(max) NOT NULL,
    CONSTRAINT carerights_problem_key PRIMARY KEY (as_of, number)
);

-- What the run of the day counted.
IF OBJECT_ID('carerights_run', 'U') IS NULL
CREATE TABLE carerights_run (
    as_of date NOT NULL,
    kind nvarchar(100) NOT NULL,
    name nvarchar(100) NOT NULL,
    number int NOT NULL,
    CONSTRAINT carerights_run_key PRIMARY KEY (as_of, kind, name)
);
