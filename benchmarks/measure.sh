#!/usr/bin/env bash
# Measures what no benchmark does: all reports, the first page after start, and the memory of a circuit, over the load of 357 × 10 years.
# The load is made where it is missing, which takes minutes. Chromium is needed for the last part.
set -euo pipefail
cd "$(dirname "$0")/.."

port=${1:-5609}
export SAMARBEID_BENCHMARK_DATA=${SAMARBEID_BENCHMARK_DATA:-/tmp/samarbeid-benchmark-357x10}
export Samarbeid__DataDirectory=$SAMARBEID_BENCHMARK_DATA Samarbeid__DemonstrationData=false Samarbeid__BackgroundJobs=false
dotnet build benchmarks/Samarbeid.Benchmarks --configuration Release --nologo -v quiet
measures=benchmarks/Samarbeid.Benchmarks/bin/Release/net10.0/Samarbeid.Benchmarks.dll
program=$PWD/src/Samarbeid.Web/bin/Release/net10.0/Samarbeid.Web.dll
[ -f "$SAMARBEID_BENCHMARK_DATA/samarbeid.db" ] || dotnet $measures load

now() { date +%s%N; }
since() { echo "$((($(now) - $1) / 1000000)) ms"; }

out=$(mktemp -d)
began=$(now)
dotnet "$program" report --all 2024 --output "$out" >/dev/null 2>&1
echo "report --all: $(since "$began"), $(find "$out" -name '*.pdf' | wc -l) files, the largest $(find "$out" -printf '%s\n' | sort -n | tail -1) bytes"
rm -r "$out"

began=$(now)
(cd src/Samarbeid.Web && ASPNETCORE_ENVIRONMENT=Development exec dotnet "$program" --urls "http://127.0.0.1:$port") >/dev/null 2>&1 &
server=$!
trap 'kill $server' EXIT
until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/healthz"; do sleep 0.05; done
curl --silent --fail --output /dev/null "http://127.0.0.1:$port/logg-inn"
echo "first page after start: $(since "$began"), processor $(awk '{ print ($14 + $15) * 10 }' "/proc/$server/stat") ms"
dotnet $measures circuits "http://127.0.0.1:$port#$server"
