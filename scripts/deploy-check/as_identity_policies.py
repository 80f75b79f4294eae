"""
Writes the organization policies of a template as managed policies of IAM, to the standard output.

cfn-lint looks into no AWS::Organizations::Policy. The languages are the same but for the principal, which every statement of a resource
control policy names; so as managed policies it reads their grammar, their condition operators and every name of an action. Exceptions are
turned into actions, since it reads the names of no NotAction.
"""

import json
import sys

with open(sys.argv[1]) as file:
    resources = json.load(file)["Resources"]


def statement_of_identity(statement):
    kept = {key: value for key, value in statement.items() if key not in ("Principal", "NotAction")}
    return {**kept, "Action": statement.get("Action", statement.get("NotAction"))}


def as_managed_policy(document):
    statements = [statement_of_identity(statement) for statement in document["Statement"]]
    return {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {**document, "Statement": statements}}}


found = {name: as_managed_policy(resource["Properties"]["Content"]) for name, resource in resources.items() if resource["Type"] == "AWS::Organizations::Policy"}
json.dump({"Resources": found}, sys.stdout, indent=1)
