/** How a process that is measured reads Acme on each cloud: the compiled library and nothing else. */
const { join } = require('path');
const { onAws, onGoogle } = require('./growth');

const SUBJECTS = {
  aws: {
    organizationOf: (file) => require('../lib/aws/engine/organization').Organization.fromFile(file),
    /** Reads the templates at once; what is given back makes an engine of them. */
    engineOf(assembly, organization) {
      const { readAssembly } = require('../lib/aws/engine/cloudformation/assembly');
      const { Engine } = require('../lib/aws/engine/engine');
      const { policies } = readAssembly(assembly);
      return () => new Engine(policies, organization);
    },
    verifierOf: (assembly, organization) => require('../lib/aws/engine/verifier').Verifier.fromAssembly(assembly, { organization }),
    growth: onAws,
  },
  google: {
    organizationOf: (file) => require('../lib/gcp/engine/organization').Organization.fromFile(file),
    engineOf(assembly, organization) {
      const { readDirectory } = require('../lib/engine/terraform/directory');
      const { Engine } = require('../lib/gcp/engine/engine');
      const { readGoogle } = require('../lib/gcp/engine/reading');
      const { resources } = readGoogle(readDirectory(assembly), organization);
      return () => new Engine(resources, organization);
    },
    verifierOf: (assembly, organization) => require('../lib/gcp/engine/verifier').Verifier.fromDirectory(assembly, { organization }),
    growth: onGoogle,
  },
};

/** What a process is started with: the name of a cloud, and the folder that `writeAcme` filled. */
exports.subjectOf = (cloud, folder) => {
  const { organizationOf, engineOf, verifierOf, growth } = SUBJECTS[cloud];
  const assembly = join(folder, 'assembly');
  const organization = organizationOf(join(folder, 'organization.json'));
  return { growth: (count) => growth(count, organization), readEngine: () => engineOf(assembly, organization), readVerifier: () => verifierOf(assembly, organization) };
};
