#!/usr/bin/env bash
# Starts the sample, asks it three things and stops it. Usage: check.sh FOLDER-OF-THE-BUILT-SAMPLE
set -euo pipefail
dotnet "$1/webapi.dll" --urls http://127.0.0.1:5903 >"$1/log" 2>&1 &
server=$!
trap 'kill $server' EXIT
ask() { curl -s -X POST -H 'content-type: application/json' -d "$1" http://127.0.0.1:5903/eligible-child; }
for _ in $(seq 50); do curl -s -o "$1/openapi.json" http://127.0.0.1:5903/openapi/v1.json && break; sleep 0.2; done

grep -q '/eligible-child' "$1/openapi.json"
ask '{"asOf":"2025-06-01","dateOfBirth":"2009-06-01","lookedAfter":[{"from":"2025-01-08"}]}' | grep -q '"answer":"Yes"'
ask '{"asOf":"2025-06-01","lookedAfter":[{"from":"2025-01-08"}]}' | grep -q '"answer":"Unknown".*"missing":\["date of birth"'
ask '{"asOf":"2025-06-01","dateOfBirth":"1 June 2009"}' | grep -q '"dateOfBirth"'
! ask '{"asOf":"2025-06-01","dateOfBirth":"1 June 2009"}' | grep -q '1 June'
! grep -q '2009' "$1/log"
echo "web sample: answers, problem details and OpenAPI as expected; nothing personal in the log"
