"""
Reads back what was deployed into one of Acme's accounts, and compares it with the template.

    AWS_PROFILE=AcmeProd python accounts.py cdk.out/AcmeProd.template.json
"""

import json
import sys

import boto3
from report import check, differs, finish

# Whose boundary is which, as Acme means it: the template alone could be wrong on both sides of the comparison.
BOUNDARIES = {
    "AcmeProd": {"/agents/coder": "agent-boundary", "/agents/mcp-files": "agent-boundary-mcp"},
    "AcmeNonProd": {
        "/agents/coder": "agent-boundary",
        "/agents/mcp-files": "agent-boundary-mcp",
        "/agents/workload/build": "agent-boundary",
    },
}

template = sys.argv[1]
stack = template.split("/")[-1].split(".")[0]
with open(template) as file:
    resources = json.load(file)["Resources"]
iam = boto3.client("iam")
account = boto3.client("sts").get_caller_identity()["Account"]


def of_type(kind):
    return {name: resource["Properties"] for name, resource in resources.items() if resource["Type"] == kind}


def policy_arn(name):
    return f"arn:aws:iam::{account}:policy/guardrails/{name}"


def tags_of(tagged):
    return {tag["Key"]: tag["Value"] for tag in tagged.get("Tags", [])}


def check_policies():
    synthesized = {f"{policy['Path']}{policy['ManagedPolicyName']}": policy for policy in of_type("AWS::IAM::ManagedPolicy").values()}
    deployed = {f"{policy['Path']}{policy['PolicyName']}": policy for policy in iam.list_policies(Scope="Local", PathPrefix="/guardrails/")["Policies"]}
    expected = {f"/guardrails/{name}" for name in BOUNDARIES[stack].values()}
    check(f"{stack}: the boundaries are there, and no other policy", differs("list", sorted(expected), sorted(deployed)))
    for path, policy in sorted(deployed.items()):
        version = iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])["PolicyVersion"]
        check(f"{stack}: {path} is the synthesized document", differs("document", synthesized.get(path, {}).get("PolicyDocument"), version["Document"]))


def check_roles():
    synthesized = {f"{role['Path']}{role['RoleName']}": (name, role) for name, role in of_type("AWS::IAM::Role").items()}
    deployed = {f"{role['Path']}{role['RoleName']}": role["RoleName"] for role in iam.list_roles(PathPrefix="/agents/")["Roles"]}
    check(f"{stack}: the agents' roles are there, and no other", differs("list", sorted(BOUNDARIES[stack]), sorted(deployed)))
    for path, role_name in sorted(deployed.items()):
        logical_id, expected = synthesized.get(path, ("", {}))
        role = iam.get_role(RoleName=role_name)["Role"]
        boundary = role.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn")
        name = BOUNDARIES[stack].get(path)
        check(f"{stack}: {path} is bounded by {name}", differs("boundary", name and policy_arn(name), boundary))
        granted = {policy: iam.get_role_policy(RoleName=role_name, PolicyName=policy)["PolicyDocument"] for policy in iam.list_role_policies(RoleName=role_name)["PolicyNames"]}
        grants = {policy["PolicyName"]: policy["PolicyDocument"] for policy in of_type("AWS::IAM::Policy").values() if {"Ref": logical_id} in policy["Roles"]}
        check(
            f"{stack}: {path} has the synthesized tags, trust and grants",
            differs("tags", tags_of(expected), tags_of(role)),
            differs("trust", expected.get("AssumeRolePolicyDocument"), role["AssumeRolePolicyDocument"]),
            differs("grants", grants, granted),
        )


check_policies()
check_roles()
finish()
