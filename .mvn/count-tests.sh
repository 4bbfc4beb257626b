# Sourced by ./meshwork test: one line for each layer from the reports of the run, what was skipped and why, and the total.
count_tests() {
  total_passed=0 total_failed=0 total_skipped=0
  echo
  layer "unit" "$root"/target/surefire-reports/TEST-*Tests.xml
  # shellcheck disable=SC2046
  layer "graph" $(ls "$root"/target/failsafe-reports/TEST-*IT.xml 2>/dev/null | grep -v BrowserIT)
  layer "view" "$root"/target/failsafe-reports/TEST-*ViewTests.xml
  layer "contract" "$root"/target/failsafe-reports/TEST-*ContractTests.xml
  layer "browser" "$root"/target/failsafe-reports/TEST-*BrowserIT.xml
  layer "TypeScript" "$root"/target/vitest-reports/TEST-*.xml
  echo "$total_passed passed, $total_failed failed, $total_skipped skipped"
}

layer() { # name, reports
  name=$1
  shift
  [ -e "${1:-}" ] || { echo "$name: no tests ran"; return; }
  counts=$(cat "$@" | awk '
    function number(key) { return match($0, " " key "=\"[0-9]+") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) + 0 : 0 }
    /<testsuite / { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
    END { print tests + 0, failed + 0, skipped + 0 }')
  # shellcheck disable=SC2086
  set -- $counts "$@"
  passed=$(($1 - $2 - $3))
  echo "$name: $passed passed, $2 failed, $3 skipped"
  total_passed=$((total_passed + passed)) total_failed=$((total_failed + $2)) total_skipped=$((total_skipped + $3))
  if [ "$3" -gt 0 ]; then
    shift 3
    grep -h -o '<skipped message="[^"]*"' "$@" | sed 's/<skipped message="/  skipped: /; s/"$//' | sort | uniq -c
  fi
}
