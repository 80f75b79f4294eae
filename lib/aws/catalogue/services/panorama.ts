import { ServiceCatalogue } from '../row';

/** AWS Panorama. */
export const panorama: ServiceCatalogue = {
  service: 'panorama',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspanorama.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['panorama:DeleteDevice', 'panorama:DeletePackage', 'panorama:DeregisterPackageVersion', 'panorama:RemoveApplicationInstance'] },
  ],
};
