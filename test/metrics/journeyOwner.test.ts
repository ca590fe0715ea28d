import { journeyOwner } from '../../src/metrics/journeyOwner.ts';
import { testMetric } from './testMetric.ts';

const oneOfTwo = `
  teams: { sales: {} }
  channels: { store: { kind: store } }
  journeys:
    collect: { team: none, steps: [store] }
    pay: { team: sales, steps: unknown }
`;

testMetric(journeyOwner, {
  'one of two, whatever is known of the steps': {
    company: oneOfTwo,
    value: 1 / 2,
    evidence: [
      'unmet journey-owned journey:collect @ none',
      'met journey-owned journey:pay @ sales',
    ],
  },
  'only the journeys asked for': { company: oneOfTwo, with: { journeys: 'pay' }, value: 1 },
  nobody: { company: oneOfTwo, with: { journeys: ['collect'] }, value: 0 },
  'a journey that is not there': {
    company: oneOfTwo,
    with: { journeys: ['return'] },
    value: null,
    reason: 'no-journeys',
  },
  'no journeys': {
    company: '{ channels: { store: { kind: store } }, journeys: {} }',
    value: null,
    reason: 'no-journeys',
  },
  'journeys left out are unknown': {
    company: 'channels: { store: { kind: store } }',
    low: 0,
    high: 1,
    evidence: [],
  },
  'an owner left out is unknown': {
    company: `
  channels: { store: { kind: store } }
  journeys:
    collect: { steps: [store] }
    pay: { team: unknown, steps: [store] }
    return: { team: none, steps: [store] }
`,
    low: 0,
    high: 2 / 3,
    evidence: [
      'unmet journey-owned journey:collect @ collect:',
      'unmet journey-owned journey:pay @ unknown',
      'unmet journey-owned journey:return @ none',
    ],
  },
});
