/** Where a stack is deployed to, as far as it is known: the CDK writes `unknown-account` and `unknown-region` where it is not. */
export function placeOf(environment: unknown): { account?: string; region?: string } {
  const [, account, region] = typeof environment === 'string' ? environment.match(/^aws:\/\/([^/]+)\/([^/]+)$/) ?? [] : [];
  return {
    ...(account !== undefined && /^\d{12}$/.test(account) ? { account } : {}),
    ...(region !== undefined && /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region) ? { region } : {}),
  };
}
