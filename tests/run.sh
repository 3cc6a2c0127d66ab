#!/usr/bin/env bash
# Every test of the product, from a clean clone. The last line sums up the result files; no test found is a failure.
set -uo pipefail
cd "$(dirname "$0")/.."

install_helpers() {
  local missing=()
  [[ -x "${CHROMIUM_PATH:-/usr/bin/chromium-headless-shell}" ]] || missing+=(chromium-headless-shell)
  /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || python3 -c 'import aiosmtpd' 2>/dev/null || missing+=(python3-aiosmtpd)
  [[ -n "$(fc-list 2>/dev/null | grep -i 'noto.*cjk')" ]] || missing+=(fonts-noto-cjk fontconfig)
  if ((${#missing[@]} == 0)); then
    return
  fi
  echo "Installing for the tests (a browser, a Chinese font, a mail server on this machine): ${missing[*]}"
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
  [[ $EUID -eq 0 ]] || apt=(sudo "${apt[@]}")
  "${apt[@]}" update -qq
  # Where the shell is not packaged, the whole browser does the same work, slower.
  apt-cache show chromium-headless-shell >/dev/null 2>&1 || missing=("${missing[@]/chromium-headless-shell/chromium}")
  "${apt[@]}" install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    echo "Could not install ${missing[*]}: install them by hand, or name a Chromium in CHROMIUM_PATH." >&2
}

counter() {
  grep -o '<Counters [^>]*>' "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*'
}

status=0
passed=0
failed=0
skipped=0
results="$PWD/TestResults"
rm -rf "$results"
mkdir -p "$results"

install_helpers
if dotnet build ResilientCity.sln --nologo -v q; then
  for project in tests/*/*.csproj; do
    name="$(basename "$project" .csproj)"
    echo "== $name"
    dotnet test --project "$project" --no-build --results-directory "$results" --report-xunit-trx --report-xunit-trx-filename "$name.trx" || status=1
    file="$results/$name.trx"
    if [[ -f "$file" ]]; then
      total=$(counter "$file" total)
      good=$(counter "$file" passed)
      bad=$(($(counter "$file" failed) + $(counter "$file" error) + $(counter "$file" timeout) + $(counter "$file" aborted)))
      passed=$((passed + good))
      failed=$((failed + bad))
      skipped=$((skipped + total - good - bad))
    else
      echo "$name left no result file." >&2
      status=1
    fi
  done
else
  status=1
fi

if ((passed + failed + skipped == 0)); then
  echo "No test was run." >&2
  status=1
fi
if ((skipped > 0)); then
  echo "$skipped tests were skipped: every test must run here." >&2
  status=1
fi
((failed == 0)) || status=1
echo "$passed passed, $failed failed, $skipped skipped"
exit $status
