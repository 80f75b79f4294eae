// An app as a team has one, in plain JavaScript, with cdktn and nothing of cdktf.
const { App, TerraformOutput, TerraformProvider, TerraformResource, TerraformStack } = require('cdktn');
const { guardrails } = require('./guardrails');

guardrails({ App, TerraformOutput, TerraformProvider, TerraformResource, TerraformStack, other: 'cdktf' });
