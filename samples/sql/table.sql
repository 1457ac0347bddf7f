-- One row for each young person and night. Unknown is a value of its own: never store it as 'No Current Eligibility'.
IF OBJECT_ID('dbo.care_leaver_status') IS NULL
CREATE TABLE dbo.care_leaver_status (
    as_of    date           NOT NULL,
    child    nvarchar(60)   NOT NULL,
    status   nvarchar(20)   NOT NULL,
    ssd_code nvarchar(25)   NOT NULL,
    answer   nvarchar(10)   NOT NULL,
    decisive nvarchar(max)  NULL,
    missing  nvarchar(max)  NULL,
    notes    nvarchar(max)  NULL,
    CONSTRAINT care_leaver_status_key PRIMARY KEY (as_of, child)
);
