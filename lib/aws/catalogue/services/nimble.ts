import { ServiceCatalogue } from '../row';

/** Amazon Nimble Studio. */
export const nimble: ServiceCatalogue = {
  service: 'nimble',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonnimblestudio.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['nimble:DeleteLaunchProfile', 'nimble:DeleteLaunchProfileMember', 'nimble:DeleteStreamingImage', 'nimble:DeleteStreamingSession', 'nimble:DeleteStudio', 'nimble:DeleteStudioComponent', 'nimble:DeleteStudioMember', 'nimble:StopStreamingSession'] },
  ],
};
