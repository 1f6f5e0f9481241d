#!/usr/bin/env bash
# Measures what no benchmark does: all reports, the first page after start, pages at 16 connections without think time, and the memory of a
# circuit, over the load of 357 × 10 years. The load is made where it is missing, which takes minutes. Needs wrk, Chromium and the local tools.
set -euo pipefail
cd "$(dirname "$0")/.."

for needed in curl wrk; do
  command -v "$needed" >/dev/null || { echo "$needed is missing: apt-get install $needed" >&2; exit 1; }
done

port=${1:-5609}
export SAMARBEID_BENCHMARK_DATA=${SAMARBEID_BENCHMARK_DATA:-/tmp/samarbeid-benchmark-357x10}
export Samarbeid__DataDirectory=$SAMARBEID_BENCHMARK_DATA Samarbeid__DemonstrationData=false Samarbeid__BackgroundJobs=false
dotnet build benchmarks/Samarbeid.Benchmarks --configuration Release --nologo -v quiet
measures=benchmarks/Samarbeid.Benchmarks/bin/Release/net10.0/Samarbeid.Benchmarks.dll
work=$(mktemp -d)
# As it is installed: compiled ahead for the platform.
dotnet publish src/Samarbeid.Web --configuration Release --runtime linux-x64 --no-self-contained --output "$work/program" --nologo -v quiet
program=$work/program/Samarbeid.Web.dll
[ -f "$SAMARBEID_BENCHMARK_DATA/samarbeid.db" ] || dotnet $measures load

reader="Politikontakt 40"
host=http://127.0.0.1:$port

now() { date +%s%N; }
since() { echo "$((($(now) - $1) / 1000000)) ms"; }

processor() { awk '{ print ($14 + $15) * 10 }' "/proc/$server/stat"; }

# The cookie of a politikontakt of three councils. Taken off the header: curl keeps no secure cookie of plain HTTP.
sign_in() {
  local page=$work/sign-in.html jar=$work/antiforgery token person
  curl --silent --fail --cookie-jar "$jar" --get --data-urlencode "sok=$reader " "$host/logg-inn" >"$page"
  token=$(sed -n 's/.*__RequestVerificationToken" value="\([^"]*\)".*/\1/p' "$page" | head -n 1)
  person=$(sed -n 's/.*name="person" value="\([^"]*\)".*/\1/p' "$page" | head -n 1)
  curl --silent --fail --cookie "$jar" --output /dev/null --dump-header - --data-urlencode "__RequestVerificationToken=$token" \
    --data-urlencode "person=$person" --data-urlencode "returnUrl=/" "$host/logg-inn/utvikling" \
    | tr -d '\r' | sed -n 's/^set-cookie: \(samarbeid\.innlogging=[^;]*\).*/\1/Ip'
}

# How long pages take at 16 connections without think time, wrk on the same cores, and what one costs the processor.
under_load() {
  local spent requests
  spent=$(processor)
  wrk --threads 2 --connections 16 --duration "${2}s" --header "Cookie: $cookie" --script benchmarks/percentiles.lua "$host$1" >"$work/wrk"
  requests=$(awk '/requests in/ { print $1 }' "$work/wrk")
  echo "$1 at 16 connections: $(grep '^p50' "$work/wrk"), $(awk '/Requests\/sec/ { print $2 }' "$work/wrk") a second, processor" \
    "$(awk -v spent=$(($(processor) - spent)) -v requests="$requests" 'BEGIN { printf "%.1f", spent / requests }') ms each"
}

out=$work/reports
mkdir "$out"
began=$(now)
dotnet "$program" report --all 2024 --output "$out" >/dev/null 2>&1
echo "report --all: $(since "$began"), $(find "$out" -name '*.pdf' | wc -l) files, the largest $(find "$out" -printf '%s\n' | sort -n | tail -1) bytes"

began=$(now)
(cd src/Samarbeid.Web && ASPNETCORE_ENVIRONMENT=Development exec dotnet "$program" --urls "$host") >/dev/null 2>&1 &
server=$!
trap 'kill $server; rm -r "$work"' EXIT
until curl --silent --fail --output /dev/null "$host/healthz"; do sleep 0.05; done
curl --silent --fail --output /dev/null "$host/logg-inn"
echo "first page after start: $(since "$began"), processor $(processor) ms"

cookie=$(sign_in)
meeting=/moter/$(dotnet $measures meeting)
pages=(/ /moter /tiltak "/tiltak?visning=alle" /anbefalinger "$meeting")
[ "$(curl --silent --output /dev/null --write-out '%{http_code}' --header "Cookie: $cookie" "$host/")" = 200 ] || { echo "Could not sign in as $reader." >&2; exit 1; }
# What is compiled meanwhile is not counted.
for page in "${pages[@]}"; do under_load "$page" 20 >/dev/null; done
for page in "${pages[@]}"; do under_load "$page" "${SAMARBEID_BENCHMARK_SECONDS:-20}"; done

dotnet $measures followed
dotnet tool restore >/dev/null
dotnet $measures circuits "$host#$server" "/tiltak?visning=alle&status=alle"
dotnet $measures circuits "$host#$server" "$meeting"
