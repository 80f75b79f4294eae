// An app as a team has one, in plain JavaScript, with cdktf and nothing of cdktn.
const { App, TerraformOutput, TerraformProvider, TerraformResource, TerraformStack } = require('cdktf');
const { guardrails } = require('./guardrails');

guardrails({ App, TerraformOutput, TerraformProvider, TerraformResource, TerraformStack, other: 'cdktn' });
