#!/usr/bin/env bash
# Installs what the tests need, builds everything with warnings as errors, checks the layout of the code and runs all tests.
# A step that goes well says one line; one that fails shows all it said. The last line is the sum: "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

# step WHAT COMMAND...: says what and for how long; what the command printed only where it failed, and then counts one failure.
step() {
  local what=$1 log=$work/log start=$SECONDS
  shift
  if "$@" >"$log" 2>&1 </dev/null; then
    echo "$what ($((SECONDS - start)) s)"
    return 0
  fi
  echo "$what: FAILED ($((SECONDS - start)) s)"
  cat "$log"
  failed=$((failed + 1))
  return 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

has_java() {
  command -v java >/dev/null && java --version 2>/dev/null | awk 'NR == 1 { split($2, part, "."); ok = part[1] >= 17 } END { exit !ok }'
}

has_fonts() {
  [ -n "$(find /usr/share/fonts "$HOME/.fonts" \( -name '*.ttf' -o -name '*.otf' \) -print -quit 2>/dev/null)" ]
}

missing_packages() {
  [ -x /usr/bin/chromium ] || echo chromium
  has_fonts || echo fonts-dejavu-core
  has_java || echo default-jre-headless
  command -v node >/dev/null || echo nodejs
  command -v npm >/dev/null || echo npm
  [ -e /usr/share/zoneinfo/Europe/Berlin ] || echo tzdata
}

install_packages() {
  as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# count FILE NAME: one of the counters in a test project's result file.
count() {
  sed -n "s/.*<Counters [^>]*\\b$2=\"\\([0-9]*\\)\".*/\\1/p" "$1" | head -n 1
}

run_tests() {
  local project=$1 name result fine=0 start=$SECONDS
  name=$(basename "$project" .csproj)
  result=$work/$name.trx
  dotnet test "$project" -c Release --no-build --logger "trx;LogFileName=$result" >"$work/log" 2>&1 </dev/null || fine=1
  local ran=0 good=0 bad=0
  if [ -s "$result" ]; then
    ran=$(count "$result" executed) good=$(count "$result" passed)
    bad=$((ran - good))
  fi
  # A run that broke off, or that ran nothing, is a failure even where no single test is to blame.
  if [ "$ran" -eq 0 ] || { [ "$fine" -ne 0 ] && [ "$bad" -eq 0 ]; }; then
    bad=$((bad + 1))
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  if [ "$bad" -eq 0 ]; then
    echo "Run $name: $good tests ($((SECONDS - start)) s)"
  else
    echo "Run $name: FAILED, $good of $ran tests passed ($((SECONDS - start)) s)"
    cat "$work/log"
  fi
}

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: there is no 'dotnet' on the path."; failed=1; finish; }
mapfile -t missing < <(missing_packages)
[ "${#missing[@]}" -eq 0 ] || step "Install ${missing[*]}" install_packages "${missing[@]}" || finish
step "Fetch the test tools" npm --prefix tests ci --silent || finish
step "Fetch the packages" dotnet restore --locked-mode || finish
step "Build, warnings are errors" dotnet build -c Release --no-restore -warnaserror || finish
step "Check the layout of the code" dotnet format --verify-no-changes --no-restore || true
for project in tests/*.Tests/*.csproj; do
  run_tests "$project"
done
finish
