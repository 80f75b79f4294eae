import { SERVICES } from '../../../lib/aws/catalogue';
import { BUILD_AND_DEPLOY } from '../../../lib/aws/catalogue/envelopes';
import { ASKS_TO_PASS_THE_ROLE, NO_ROLE_GAINED, REUSED_ROLES } from '../../../lib/aws/catalogue/reused-roles';
import { matches } from '../../../lib/core/patterns';

const reused = REUSED_ROLES.map((row) => row.action);
const becoming = ['iam:PassRole', 'sts:AssumeRole'];

test('whatever escalates and is in the envelope that builds is judged: denied, limited by PassRole, or harmless for a reason', () => {
  const escalating = SERVICES.flatMap((service) => service.rows).filter((row) => row.effect === 'ESCALATES');
  const inside = escalating.filter((row) => BUILD_AND_DEPLOY.some((pattern) => matches(pattern, row.action)));
  const judged = new Set([...reused, ...ASKS_TO_PASS_THE_ROLE, ...Object.keys(NO_ROLE_GAINED), ...becoming]);
  expect(inside.map((row) => row.action).filter((action) => !judged.has(action))).toEqual([]);
});

test('each is judged once', () => {
  const all = [...reused, ...ASKS_TO_PASS_THE_ROLE, ...Object.keys(NO_ROLE_GAINED)];
  expect(all.filter((action, i) => all.indexOf(action) !== i)).toEqual([]);
});
