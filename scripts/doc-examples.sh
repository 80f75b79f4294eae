#!/usr/bin/env bash
# Compiles the examples in the doc comments, and fails when one does not compile or a public class has none.
set -euo pipefail
cd "$(dirname "$0")/.."

export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20
npx jsii-rosetta extract --compile --strict --directory . . 2>/dev/null || {
  npx jsii-rosetta extract --compile --strict --directory . .
}
node -e '
  const { types } = JSON.parse(require("fs").readFileSync(".jsii"));
  const bare = Object.values(types).filter((type) => type.kind === "class" && !type.docs?.example).map((type) => type.fqn);
  if (bare.length > 0) throw new Error(`no example in the doc comment of ${bare.join(", ")}`);
  console.log("the examples in the doc comments compile");
'
