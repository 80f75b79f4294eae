#!/usr/bin/env bash
# What AWS would be given, as far as that can be tried without AWS: cfn-lint reads what Acme's app synthesizes, the CDK bootstraps and deploys
# the agents' accounts into moto, the organization's policies go through moto's Organizations API, and all is read back and compared.
#
# moto stores policies, it decides nothing by them. What Organizations refuses and moto takes is listed in deploy-check/organization.py.
#
# Needs python3 (3.10 or later) with venv, and for the first run a package index; its packages stay in .cache/deploy-check.
set -euo pipefail
cd "$(dirname "$0")/.."

cache=.cache/deploy-check
app=examples/acme-aws
here=scripts/deploy-check
passed=0
failed=0
moto=

work=$(mktemp -d)
clean_up() {
  if [ -n "$moto" ]; then
    kill "$moto" 2>/dev/null || true
    wait "$moto" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# check <name> <command…>: the command's output is shown when it fails
check() {
  local name=$1
  shift
  if "$@" >"$work/output" 2>&1 </dev/null; then
    passed=$((passed + 1))
    echo "ok    $name"
  else
    failed=$((failed + 1))
    echo "FAIL  $name"
    sed 's/^/      /' "$work/output"
  fi
}

# checks_of <program…>: the program reports checks of its own
checks_of() {
  local status=0
  "$@" 2>&1 | tee "$work/output" || status=$?
  passed=$((passed + $(grep -c '^ok ' "$work/output" || true)))
  failed=$((failed + $(grep -c '^FAIL ' "$work/output" || true)))
  if [ "$status" -ne 0 ] && ! grep -q '^FAIL ' "$work/output"; then
    check "$* comes to its end" false
  fi
}

finish() {
  printf '\ndeploy check: %d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ] || exit 1
  exit 0
}

# --- the tools

if ! cmp -s "$here/requirements.txt" "$cache/requirements.txt"; then
  echo 'installing cfn-lint, moto and boto3'
  rm -rf "$cache"
  python3 -m venv "$cache"
  "$cache/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$cache/requirements.txt"
fi
python=$PWD/$cache/bin/python
export PATH="$PWD/node_modules/.bin:$PATH" PYTHONDONTWRITEBYTECODE=1

# --- no way to AWS: every service is at moto's address, what ignores that meets a proxy that is not there

export AWS_CONFIG_FILE=$PWD/$here/aws-config AWS_SHARED_CREDENTIALS_FILE=/dev/null
export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true
unset ACME_GUARDRAILS AWS_PROFILE AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
# the CDK's memory of accounts and its telemetry; outside, an account of moto's would be remembered as real
export CDK_HOME=$work/cdk CDK_DISABLE_CLI_TELEMETRY=true CDK_DISABLE_VERSION_CHECK=1 CI=1

# --- synthesis: everything, and each guardrail by itself

rm -rf "$app/cdk.out"
check 'Acme synthesizes' npm run --silent synth:aws
[ "$failed" -eq 0 ] || finish # there is nothing to go on with
guardrails=$(tsx -e "console.log(require('./$app/acme-app').GUARDRAILS.join(' '))")
for guardrail in $guardrails; do
  check "$guardrail synthesizes alone" env ACME_GUARDRAILS="$guardrail" npm run --silent synth:aws -- --output "$work/$guardrail"
done

# --- cfn-lint: an error or a warning fails; nothing is ignored

lint() { "$cache/bin/cfn-lint" --regions us-east-1 --template "$@"; }
check 'cfn-lint finds nothing in the templates of Acme' lint "$app"/cdk.out/*.template.json
for guardrail in $guardrails; do
  check "cfn-lint finds nothing in those of $guardrail" lint "$work/$guardrail"/*.template.json
done
"$python" $here/as_identity_policies.py "$app/cdk.out/AcmeOrganization.template.json" >"$work/identity.template.json"
check 'cfn-lint finds nothing in the organization policies, read as identity policies' lint "$work/identity.template.json"

# --- deployment into moto

"$cache/bin/moto_server" --host 127.0.0.1 --port 0 >"$work/moto.log" 2>&1 &
moto=$!
port=
for _ in $(seq 100); do
  port=$(sed -nE 's#.*Running on http://127\.0\.0\.1:([0-9]+).*#\1#p' "$work/moto.log")
  [ -z "$port" ] || break
  sleep 0.2
done
if [ -z "$port" ]; then
  cat "$work/moto.log" >&2
  echo 'moto did not start' >&2
  exit 1
fi
export AWS_ENDPOINT_URL="http://127.0.0.1:$port" HTTP_PROXY=http://127.0.0.1:9 HTTPS_PROXY=http://127.0.0.1:9 NO_PROXY=127.0.0.1,localhost
export http_proxy=$HTTP_PROXY https_proxy=$HTTPS_PROXY no_proxy=$NO_PROXY
# moto finds the template of a change set by the path of a URL only where the host is `localhost`
export AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION="http://localhost:$port"

run_cdk() { cdk "$@" --app "$app/cdk.out" --no-notices --require-approval never --progress events; }
for stack in AcmeProd AcmeNonProd; do
  export AWS_PROFILE=$stack
  account=$("$python" -c 'import boto3; print(boto3.client("sts").get_caller_identity()["Account"])')
  # moto knows no AWS::S3::BucketPolicy, which it says and leaves out; the bucket that the deployment needs is there without
  check "cdk bootstrap $account" run_cdk bootstrap "aws://$account/us-east-1"
  check "cdk deploy $stack" run_cdk deploy "$stack"
  checks_of "$python" $here/accounts.py "$app/cdk.out/$stack.template.json"
done

echo 'note  moto deploys no organization policy and takes any text for one: these are created through the API, and checked here and by cfn-lint'
export AWS_PROFILE=AcmeOrganization
checks_of "$python" $here/organization.py "$app/cdk.out/AcmeOrganization.template.json"

finish
