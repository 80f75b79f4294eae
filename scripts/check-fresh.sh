#!/usr/bin/env bash
# Generates everything that is generated, and fails when a file that git sees has changed by it.
set -euo pipefail
cd "$(dirname "$0")/.."

checksums() { git ls-files --cached --others --exclude-standard -z | sort -zu | xargs -0 sha256sum 2>/dev/null || true; }

before=$(checksums)
npx projen
npm run --silent docs
npm run --silent catalogue-pages
npm run --silent vendor-facts
after=$(checksums)

if [ "$before" != "$after" ]; then
  echo 'stale: these files are generated, and generating them again changed them; commit the new ones' >&2
  diff <(echo "$before") <(echo "$after") | grep '^[<>]' | awk '{ print "  " $3 }' | sort -u >&2
  exit 1
fi
echo 'generated files are fresh'
