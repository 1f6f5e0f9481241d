#!/usr/bin/env bash
# Installs what the tests need, builds with warnings as errors, and runs every test.
# The last line is "N passed, N failed, N skipped", summed over all test projects.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# What each needed command or file is called, and the Debian package it comes in. Chromium's own words decide the order of a date's parts:
# without them a date typed the Norwegian way is another date.
needed=(chromium:chromium qpdf:qpdf strace:strace curl:curl /usr/lib/chromium/locales/nb.pak:chromium-l10n)

install_missing() {
  local packages=()
  for pair in "${needed[@]}"; do
    command -v "${pair%%:*}" >/dev/null || [ -e "${pair%%:*}" ] || packages+=("${pair##*:}")
  done
  [ ${#packages[@]} -eq 0 ] && return 0

  if ! command -v apt-get >/dev/null; then
    echo "The tests need ${packages[*]}, and there is no apt-get here to install them with. Install them and run again." >&2
    return 1
  fi

  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  echo "Installing ${packages[*]} …"
  "${root[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || {
      echo "Could not install ${packages[*]}. Install them by hand and run again." >&2
      return 1
    }
}

# Reads one number out of the summary line of a result file.
counter() { sed -n "s/.*<Counters [^>]*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

# The tests that failed and why, out of a result file: said once more at the end, where a log that was cut still has them.
failures() {
  awk '/<UnitTestResult / { name = ""; if (/outcome="Failed"/) { match($0, /testName="[^"]*"/); name = substr($0, RSTART + 10, RLENGTH - 11); print "Failed: " name } }
       name != "" && /<Message>/ { said = 12 }
       said > 0 { print "  " $0; said-- }
       /<\/Message>/ { said = 0 }' "$1"
}

install_missing || exit 1

dotnet build Samarbeid.sln --configuration Release -v quiet -warnaserror || {
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
}

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
shopt -s nullglob
run() {
  local name
  name=$(basename "$1" .csproj)
  echo "== $name"
  dotnet test "$1" --configuration Release --no-build -v quiet \
    --logger "console;verbosity=normal" --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
    | grep -vE '^\s+Passed |^\s*$|^(VSTest|Test run for|A total of)'
}

# The tests in the browser wait more than they work, so the others run meanwhile.
browser=tests/Samarbeid.Browser.Tests/Samarbeid.Browser.Tests.csproj
run "$browser" >"$results/browser.log" 2>&1 &
for project in tests/*.Tests/*.csproj; do
  [ "$project" = "$browser" ] || run "$project"
done
wait
cat "$results/browser.log"

passed=0 failed=0 skipped=0
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  trx="$results/$name.trx"
  total=0
  [ -f "$trx" ] && total=$(counter "$trx" total)
  if [ "${total:-0}" -eq 0 ]; then
    echo "$name ran no test." >&2
    failed=$((failed + 1))
    continue
  fi

  ok=$(counter "$trx" passed)
  bad=$(counter "$trx" failed)
  ran=$(counter "$trx" executed)
  passed=$((passed + ok))
  failed=$((failed + ran - ok))
  skipped=$((skipped + total - ran))
  # A host that crashes leaves tests unrun and says so in the outcome only.
  grep -q '<ResultSummary outcome="\(Completed\|Passed\)"' "$trx" || [ "$bad" -gt 0 ] || failed=$((failed + 1))
done

for trx in "$results"/*.trx; do failures "$trx"; done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
