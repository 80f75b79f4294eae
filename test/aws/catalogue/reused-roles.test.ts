import { SERVICES } from '../../../lib/aws/catalogue';
import { BUILD_AND_DEPLOY } from '../../../lib/aws/catalogue/envelopes';
import { OPENS_NOTHING } from '../../../lib/aws/catalogue/opens-nothing';
import { ASKS_TO_PASS_THE_ROLE, NO_ROLE_GAINED, REUSED_ROLES } from '../../../lib/aws/catalogue/reused-roles';
import { matches } from '../../../lib/core/patterns';
import { CLOSING_SHAPE, OPENING_SHAPES } from '../../lists/opening-words';
import { PUBLISHED } from '../../support/published';

const reused = REUSED_ROLES.map((row) => row.action);
const nothing = OPENS_NOTHING.flatMap(({ actions }) => actions);
const becoming = ['iam:PassRole', 'sts:AssumeRole'];

test('whatever escalates and is in the envelope that builds is judged: denied, limited by PassRole, or harmless for a reason', () => {
  const escalating = SERVICES.flatMap((service) => service.rows).filter((row) => row.effect === 'ESCALATES');
  const inside = escalating.filter((row) => BUILD_AND_DEPLOY.some((pattern) => matches(pattern, row.action)));
  const judged = new Set([...reused, ...ASKS_TO_PASS_THE_ROLE, ...Object.keys(NO_ROLE_GAINED), ...becoming]);
  expect(inside.map((row) => row.action).filter((action) => !judged.has(action))).toEqual([]);
});

test('whatever sounds like a session, credentials or a run, and is in the envelope that builds, is judged', () => {
  const judged = new Set([...reused, ...ASKS_TO_PASS_THE_ROLE, ...Object.keys(NO_ROLE_GAINED), ...nothing, ...becoming]);
  const sounding = [...PUBLISHED].filter(([action, { name, accessLevel }]) => accessLevel !== 'List' && !CLOSING_SHAPE.test(name)
    && OPENING_SHAPES.some((shape) => shape.test(name)) && BUILD_AND_DEPLOY.some((pattern) => matches(pattern, action)));
  expect(sounding.length).toBeGreaterThan(200);
  expect(sounding.map(([action]) => action).filter((action) => !judged.has(action))).toEqual([]);
});

test('what opens nothing exists, and is in the envelope that builds', () => {
  expect(nothing.filter((action) => !PUBLISHED.has(action) || !BUILD_AND_DEPLOY.some((pattern) => matches(pattern, action)))).toEqual([]);
});

test('each is judged once', () => {
  const all = [...reused, ...ASKS_TO_PASS_THE_ROLE, ...Object.keys(NO_ROLE_GAINED), ...nothing];
  expect(all.filter((action, i) => all.indexOf(action) !== i)).toEqual([]);
});
