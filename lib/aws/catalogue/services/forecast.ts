import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Forecast. */
export const forecast: ServiceCatalogue = {
  service: 'forecast',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonforecast.html',
  seen: '2026-11-20',
  rows: [
    { action: 'forecast:DeleteDataset', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dataset'], tags: true, why: 'the time series that predictors were trained on' },
    { action: 'forecast:DeleteDatasetGroup', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['datasetGroup'], tags: true, why: 'the dataset group, with what was computed for it' },
    { action: 'forecast:DeleteDatasetImportJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['datasetImportJob'], tags: true, why: 'the dataset import job, with what was computed for it' },
    { action: 'forecast:DeleteExplainability', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['explainability'], tags: true, why: 'the explainability, with what was computed for it' },
    { action: 'forecast:DeleteExplainabilityExport', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['explainabilityExport'], tags: true, why: 'the explainability export, with what was computed for it' },
    { action: 'forecast:DeleteForecast', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['forecast'], tags: true, why: 'the forecast, with what was computed for it' },
    { action: 'forecast:DeleteForecastEndpoint', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['endpoint'], tags: true, why: 'the forecast endpoint, with what was computed for it' },
    { action: 'forecast:DeleteForecastExportJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['forecastExport'], tags: true, why: 'the forecast export job, with what was computed for it' },
    { action: 'forecast:DeleteMonitor', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['monitor'], tags: true, why: 'the monitor, with what was computed for it' },
    { action: 'forecast:DeletePredictor', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['predictor'], tags: true, why: 'a trained predictor' },
    { action: 'forecast:DeletePredictorBacktestExportJob', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['predictorBacktestExportJob'], tags: true, why: 'the predictor backtest export job, with what was computed for it' },
    { action: 'forecast:DeleteResourceTree', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dataset', 'datasetGroup', 'datasetImportJob', 'endpoint', 'explainability', 'explainabilityExport', 'forecast', 'forecastExport', 'monitor', 'predictor', 'predictorBacktestExportJob', 'whatIfAnalysis', 'whatIfForecast', 'whatIfForecastExport'], tags: true, why: 'a resource and everything made from it' },
    { action: 'forecast:DeleteWhatIfAnalysis', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['whatIfAnalysis'], tags: true, why: 'the what if analysis, with what was computed for it' },
    { action: 'forecast:DeleteWhatIfForecast', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['whatIfForecast'], tags: true, why: 'the what if forecast, with what was computed for it' },
    { action: 'forecast:DeleteWhatIfForecastExport', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['whatIfForecastExport'], tags: true, why: 'the what if forecast export, with what was computed for it' },
    { action: 'forecast:StopResource', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['datasetImportJob', 'endpoint', 'explainability', 'explainabilityExport', 'forecast', 'forecastExport', 'monitor', 'predictor', 'predictorBacktestExportJob', 'whatIfAnalysis', 'whatIfForecast', 'whatIfForecastExport'], tags: true, why: 'ends a running job and throws its work away' },
  ],
  leftOut: [],
};
