import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AI Language. */
export const aiLanguage: ServiceCatalogue = {
  service: 'ai-language',
  source: 'https://docs.oracle.com/iaas/Content/language/using/policies.htm',
  seen: '2026-11',
  resourceTypes: [
    'ai-service-dominant-language', 'ai-service-language-entities', 'ai-service-language-family', 'ai-service-language-keyphrases',
    'ai-service-language-pii-entities', 'ai-service-language-project', 'ai-service-language-sentiments', 'ai-service-language-text-classification',
    'ai-service-language-translation',
  ],
  rows: [],
  byVerb: [
    { resourceType: 'ai-service-language-project', verb: 'manage', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the project with its models; creating one goes too' },
  ],
  leftOut: [],
  notDeniable: [
    {
      what: 'Vision, Speech, Document Understanding and other AI services',
      asset: Asset.AI_ASSETS,
      effect: Effect.EXPOSES,
      possible: 'whoever has an allow statement for their families calls them; no page was seen that prints their types and permissions',
      add: 'allow the families of AI services that are approved, one by one, and none by manage all-resources',
    },
  ],
};
