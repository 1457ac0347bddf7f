#!/usr/bin/env bash
# Starts the sample, asks it each question and stops it. Usage: check.sh FOLDER-OF-THE-BUILT-SAMPLE
set -euo pipefail
at=http://127.0.0.1:5903
dotnet "$1/webapi.dll" --urls $at >"$1/log" 2>&1 &
server=$!
trap 'kill $server' EXIT
ask() { curl -s -X POST -H 'content-type: application/json' -d "$2" "$at/$1"; }
for _ in $(seq 50); do curl -s "$at/health" | grep >/dev/null ok && break; sleep 0.2; done

curl -s "$at/openapi/v1.json" >"$1/openapi.json"
for question in advice-line deadline escalation leaving-care section-8a; do
  grep -q "\"/$question\"" "$1/openapi.json"
  curl -s "$at/schemas/$question/answer" | grep >/dev/null lawReadOn
done
ask leaving-care '{"id":"a","asOf":"2025-06-01","dateOfBirth":"2009-06-01","lookedAfterPeriods":[{"from":"2025-01-08","nation":"England","legalBasis":"Section20"}]}' | grep >/dev/null '"id":"a".*"primaryStatus":"Eligible"'
ask 'leaving-care?asOf=2025-06-01' '{"lookedAfterPeriods":[{"from":"2025-01-08"}]}' | grep >/dev/null '"primaryStatus":"Unknown".*"missing":\["date of birth"'
ask 'section-8a?asOf=2026-06-01' '{"factsAreComplete":true,"age":17,"groups":["BoardingSchool"]}' | grep >/dev/null '"answer":"Yes"'
ask 'advice-line?asOf=2026-06-01' '{}' | grep >/dev/null '"actions":\["ReferSafeguarding"\]'
ask escalation '{"immediateDanger":"Yes"}' | grep >/dev/null '"outcome":"Emergency"'
ask deadline '{"clock":"ICPC-15","from":"2026-03-02"}' | grep >/dev/null '"due":"2026-03-23"'

wrong='{"dateOfBrith":"2009-06-01","dateOfBirth":"1 June 2009","id":"Amina"}'
ask 'leaving-care?asOf=2025-06-01' "$wrong" >"$1/wrong"
grep -q '"status":400' "$1/wrong"
grep -q '"path":"dateOfBrith".*"expected":"dateOfBirth"' "$1/wrong"
! grep -q '1 June' "$1/wrong"

year=samples/returns/hazelshire/2025
curl -s -F "files=@$year/header.csv" -F "files=@$year/episodes.csv" "$at/return" | grep >/dev/null '"children":[1-9]'
curl -s -F "files=@samples/README.md" "$at/return" | grep >/dev/null '"status":400'
! grep -q -e 2009 -e Amina "$1/log"
echo "web sample: every question, problem details, OpenAPI and a return as a stream, as expected; nothing personal in the log"
