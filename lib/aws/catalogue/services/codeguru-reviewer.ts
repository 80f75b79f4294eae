import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CodeGuru Reviewer. */
export const codeguruReviewer: ServiceCatalogue = {
  service: 'codeguru-reviewer',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncodegurureviewer.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codeguru-reviewer:DisassociateRepository', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['association'], tags: true, why: 'code of the repository is no longer reviewed; recommendations go' },
  ],
  leftOut: [],
};
