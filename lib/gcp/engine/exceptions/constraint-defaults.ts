/**
 * What Google does where nobody has set a constraint: `ALLOW` takes every value, `DENY` takes none.
 *
 * Sources: "Organization policy constraints" and "Control access to Model Garden models", Google Cloud documentation, as the fact sheet of 2026-11-20 has them.
 */
export const DEFAULTS: Readonly<Record<string, 'ALLOW' | 'DENY'>> = {
  'vertexai.allowedModels': 'ALLOW',
  'vertexai.allowedGenAIModels': 'ALLOW',
  'vertexai.allowedPartnerModelFeatures': 'DENY',
  'gcp.restrictServiceUsage': 'ALLOW',
  'gcp.resourceLocations': 'ALLOW',
  'gcp.restrictNonCmekServices': 'ALLOW',
  'gcp.restrictCmekCryptoKeyProjects': 'ALLOW',
  'storage.uniformBucketLevelAccess': 'ALLOW',
  'storage.publicAccessPrevention': 'ALLOW',
  'cloudkms.disableBeforeDestroy': 'ALLOW',
  'cloudkms.minimumDestroyScheduledDuration': 'ALLOW',
};
