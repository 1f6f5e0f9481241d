#!/usr/bin/env bash
# Mutation testing: changes the code in small ways and sees whether a test notices. Says for each area how many changes were noticed.
#   scripts/mutate.sh                 every area, for hours
#   scripts/mutate.sh domain outbox   some of them
# The reports, which show each change that nothing noticed, are in artifacts/mutation. What they said last is in docs/mutation.md.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

out=$PWD/artifacts/mutation
areas=(domain access outbox reminders disclosure structure)

# An area's project, the tests that run, and the files that are changed. A test outside the filter is not asked, which
# makes a run minutes instead of hours; it can only make the score lower than it is. Mappings are left out, which the tests of the model hold.
mutate() {
  case $1 in
    domain) run domain Domain "" '**/*.cs' ;;
    access)
      run access Infrastructure 'FullyQualifiedName~.Persistence.|FullyQualifiedName~.Access.' \
        '**/Access/**/*.cs' '**/Databases.cs' '**/SamarbeidDbContext.Access.cs' '!**/*Configuration.cs' ;;
    outbox)
      run outbox Infrastructure FullyQualifiedName~.Delivery. '**/Outbox/**/*.cs' '**/Delivery/Letters/**/*.cs' '!**/*Configuration.cs' ;;
    reminders)
      run reminders Infrastructure 'FullyQualifiedName~.Due.|FullyQualifiedName~.Jobs.' '**/Due/**/*.cs' '**/Jobs/**/*.cs' ;;
    disclosure) run disclosure Domain "" '**/Disclosure/**/*.cs' '**/ClearanceCount.cs' ;;
    structure)
      run structure Infrastructure FullyQualifiedName~.Documents.Pdf \
        '**/Pdf/Structure/**/*.cs' '**/Pdf/Writing/StructureTree.cs' ;;
    *) echo "There is no area $1. There are: ${areas[*]}." >&2; exit 2 ;;
  esac
}

run() {
  local area=$1 project=$2 filter=$3 globs=() report=$out/$1/reports/mutation-report
  shift 3
  for glob in "$@"; do globs+=(--mutate "$glob"); done
  [ -z "$filter" ] || globs+=(--test-case-filter "$filter")
  echo "== $area" >&2
  rm -rf "${out:?}/$area"
  # From the folder of the tests: beside the solution it would test that whole. The patience in the settings is for a busy machine,
  # where a slow test would count as one that noticed something.
  (cd "tests/Samarbeid.$project.Tests" && dotnet tool run dotnet-stryker -- --config-file ../../scripts/mutate.json \
    --project "Samarbeid.$project.csproj" --skip-version-check --output "$out/$area" "${globs[@]}" >&2)
  rows+=("$(row "$area" "$report.json")")
}

# The report has one line, and the quotes within its sources are escaped.
count() { grep -o "\"status\":\"$1\"" "$2" | wc -l; }

row() {
  local killed survived timeout uncovered
  killed=$(count Killed "$2") survived=$(count Survived "$2") timeout=$(count Timeout "$2") uncovered=$(count NoCoverage "$2")
  awk -v area="$1" -v k="$killed" -v s="$survived" -v t="$timeout" -v n="$uncovered" \
    'BEGIN { all = k + s + t + n; printf "| %s | %d | %d | %d | %d | %.1f %% |\n", area, k, t, s, n, all ? 100 * (k + t) / all : 0 }'
}

dotnet tool restore >/dev/null
rows=()
[ $# -gt 0 ] || set -- "${areas[@]}"
for area; do mutate "$area"; done
echo '| Area | Killed | Timeout | Survived | No coverage | Score |'
echo '|---|---|---|---|---|---|'
printf '%s\n' "${rows[@]}"
