import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** BigQuery Reservation. */
export const bigqueryreservation: ServiceCatalogue = {
  service: 'bigqueryreservation.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/bigquery',
  seen: '2026-11-20',
  rows: [
    { permission: 'bigqueryreservation.googleapis.com/bireservations.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'memory that dashboards are served from' },
    { permission: 'bigqueryreservation.googleapis.com/capacityCommitments.delete', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'slots that queries of production run on, and whether they are renewed' },
    { permission: 'bigqueryreservation.googleapis.com/capacityCommitments.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'slots that queries of production run on, and whether they are renewed' },
    { permission: 'bigqueryreservation.googleapis.com/reservationAssignments.delete', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'jobs of production fall back to what is left of capacity' },
    { permission: 'bigqueryreservation.googleapis.com/reservations.delete', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'slots that queries of production run on' },
    { permission: 'bigqueryreservation.googleapis.com/reservations.update', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'slots that queries of production run on' },
  ],
  leftOut: [],
  notDeniable: [],
};
