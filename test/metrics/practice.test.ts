import { practice } from '../../src/metrics/practice.ts';
import { testMetric } from './testMetric.ts';

const said = (answer: string) => `
  channels: { store: { kind: store } }
  practices:
    click-and-collect: ${answer}
`;

const asked = { practice: 'click-and-collect' };

testMetric(practice, {
  yes: {
    company: said('yes'),
    with: asked,
    value: 1,
    evidence: ['met practice-in-place practice:click-and-collect @ click-and-collect:'],
  },
  partly: {
    company: said('partly'),
    with: asked,
    value: 1 / 2,
    evidence: ['partly practice-in-place practice:click-and-collect @ click-and-collect:'],
  },
  no: { company: said('no'), with: asked, value: 0 },
  true: { company: said('true'), with: asked, value: 1 },
  false: { company: said('false'), with: asked, value: 0 },
  unknown: { company: said('unknown'), with: asked, low: 0, high: 1 },
  'without an answer': { company: said(''), with: asked, low: 0, high: 1 },
  'a practice left out is unknown, among others': {
    company: said('yes'),
    with: { practice: 'shared-loyalty' },
    low: 0,
    high: 1,
    evidence: ['unmet practice-in-place practice:shared-loyalty @ practices:'],
  },
  'practices left out are unknown': {
    company: 'channels: { store: { kind: store } }',
    with: asked,
    low: 0,
    high: 1,
    evidence: ['unmet practice-in-place practice:click-and-collect @ channels:'],
  },
  'the word unknown for all': {
    company: '{ channels: { store: { kind: store } }, practices: unknown }',
    with: asked,
    low: 0,
    high: 1,
  },
});
