"""
Creates Acme's organization policies through the Organizations API, attaches them, reads them back, and counts what they use.

    AWS_PROFILE=AcmeOrganization python organization.py cdk.out/AcmeOrganization.template.json

moto's CloudFormation knows no AWS::Organizations::Policy, and reports success for it all the same; so this makes the calls that
CloudFormation's handler makes, with the same text: JSON without white space (aws-cloudformation-resource-providers-organizations,
Translator.java). moto takes any text for a policy and any number of them: cfn-lint reads the grammar and the names of actions
(as_identity_policies.py), what it cannot see is checked here, and nothing short of AWS itself says more.
"""

import json
import sys
from collections import Counter

import boto3
from report import check, differs, finish

# Of AWS, 2026-11-20: docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
BYTES = {"SERVICE_CONTROL_POLICY": 10240, "RESOURCE_CONTROL_POLICY": 5120}
PLACES = {"SERVICE_CONTROL_POLICY": 10, "RESOURCE_CONTROL_POLICY": 5}
# What Acme allows its guardrails of them, so that Control Tower and Acme itself have room.
OWN = {"SERVICE_CONTROL_POLICY": 5, "RESOURCE_CONTROL_POLICY": 4}

with open(sys.argv[1]) as file:
    policies = {name: resource for name, resource in json.load(file)["Resources"].items() if resource["Type"] == "AWS::Organizations::Policy"}
organizations = boto3.client("organizations")


def in_order():
    """The policies in the order of their dependencies: one by one, since Organizations refuses changes that run side by side."""
    done, problems = [], []
    while len(done) < len(policies):
        ready = [name for name in policies if name not in done and set(policies[name].get("DependsOn", [])) <= set(done)]
        problems += [f"side by side: {', '.join(ready)}"] if len(ready) > 1 else []
        problems += ["they wait for each other"] if not ready else []
        done += ready or [name for name in policies if name not in done]
    check(f"AcmeOrganization: CloudFormation creates the {len(policies)} policies one by one", *problems)
    return [policies[name]["Properties"] for name in done]


def grammar(kind, statement):
    """What Organizations refuses in a statement, and cfn-lint cannot see in an identity policy."""
    if kind == "SERVICE_CONTROL_POLICY":
        return [f"{key} in a service control policy" for key in ("Principal", "NotPrincipal") if key in statement]
    actions = statement.get("Action", [])
    allowed = {"Sid", "Effect", "Principal", "Action", "Resource", "NotResource", "Condition"}
    return [
        *(f"{key} in a resource control policy" for key in statement if key not in allowed),
        statement["Effect"] != "Deny" and "a resource control policy only denies",
        statement.get("Principal") != "*" and f"the principal of a resource control policy is `*`, found `{statement.get('Principal')}`",
        "*" in ([actions] if isinstance(actions, str) else actions) and "a resource control policy names services, found the action `*`",
    ]


def make_units():
    """An organization with a unit for each target; moto chooses the ids."""
    organization = organizations.create_organization(FeatureSet="ALL")["Organization"]
    check("AcmeOrganization: it is in the management account", differs("account", "777788889999", organization["MasterAccountId"]))
    root = organizations.list_roots()["Roots"][0]["Id"]
    for kind in BYTES:
        organizations.enable_policy_type(RootId=root, PolicyType=kind)
    targets = sorted({target for policy in policies.values() for target in policy["Properties"]["TargetIds"]})
    return {target: organizations.create_organizational_unit(ParentId=root, Name=target)["OrganizationalUnit"]["Id"] for target in targets}


def check_policy(policy, units):
    name, kind, targets = policy["Name"], policy["Type"], policy["TargetIds"]
    content = json.dumps(policy["Content"], separators=(",", ":"), ensure_ascii=False)
    size = len(content.encode())
    summary = organizations.create_policy(Name=name, Description=policy["Description"], Type=kind, Content=content)["Policy"]["PolicySummary"]
    for target in targets:
        organizations.attach_policy(PolicyId=summary["Id"], TargetId=units[target])
    found = organizations.describe_policy(PolicyId=summary["Id"])["Policy"]
    attached = [target["TargetId"] for target in organizations.list_targets_for_policy(PolicyId=summary["Id"])["Targets"]]
    check(
        f"{name}: created, attached to {', '.join(targets)} and read back ({size} of {BYTES[kind]} bytes)",
        differs("content", policy["Content"], json.loads(found["Content"])),
        differs("kind", kind, found["PolicySummary"]["Type"]),
        differs("targets", sorted(units[target] for target in targets), sorted(attached)),
        size > BYTES[kind] and f"{size} bytes are more than Organizations takes",
        *(problem for statement in policy["Content"]["Statement"] for problem in grammar(kind, statement)),
    )
    return size


def check_unit(target, unit, sizes):
    for kind in BYTES:
        attached = [policy["Name"] for policy in organizations.list_policies_for_target(TargetId=unit, Filter=kind)["Policies"]]
        own = [name for name in attached if name in sizes]
        used = sum(sizes[name] for name in own)
        check(
            f"{target}: {len(own)} of {OWN[kind]} places of the {kind.lower().replace('_', ' ')}, {used} of {OWN[kind] * BYTES[kind]} bytes",
            len(own) > OWN[kind] and f"{len(own)} are more than Acme allows: {', '.join(own)}",
            len(attached) > PLACES[kind] and f"{len(attached)} are more than AWS attaches: {', '.join(attached)}",
        )


kinds = Counter(policy["Properties"]["Type"] for policy in policies.values())
check("AcmeOrganization: it has policies of both kinds", *(f"no {kind}" for kind in BYTES if not kinds[kind]))
units = make_units()
sizes = {policy["Name"]: check_policy(policy, units) for policy in in_order()}
for target, unit in units.items():
    check_unit(target, unit, sizes)
finish()
