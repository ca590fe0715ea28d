import type { ChangeSubject, changes as words } from '../../../src/text/en/changes.ts';
import type { Calls } from './calls.ts';

const about = (
  names: readonly string[],
  more: Partial<ChangeSubject> = {},
): [subject: ChangeSubject] => [{ names, data: '', freshness: '', word: '', part: '', ...more }];

const flow = ['Web', 'CRM'];
const orders = { data: 'orders' };
const timely = { ...orders, freshness: '21600s' };

export const changes: Calls<typeof words> = {
  'add-flow': {
    title: [about(flow, orders), about(flow)],
    advice: [about(flow), about(flow, { freshness: 'hourly' }), about(flow, { freshness: '60s' })],
  },
  'add-data': {
    title: [about(flow, orders), about(flow), about(flow, { ...orders, part: 'both' })],
    advice: [[]],
  },
  'make-fresher': {
    title: [
      about(flow, { freshness: '21600s' }),
      about(flow, { freshness: '86400s', part: 'both' }),
      about(flow, { freshness: 'realtime' }),
      about(flow),
    ],
    advice: [[]],
  },
  'connect-channel': { title: [about(flow)], advice: [about(flow), about(flow, timely)] },
  'identify-customers': { title: [about(['Web'], { word: 'club' })], advice: [about(['Web'])] },
  'name-owner': {
    title: [about(['Web', 'Retail'])],
    advice: [
      about(['Web', 'Retail'], { part: 'channels' }),
      about(['CRM', 'Retail'], { part: 'systems' }),
      about(['Click & Collect', 'Retail'], { part: 'journeys' }),
    ],
  },
  'share-goal': { title: [about(['Retail', 'Digital'], { word: 'sales' })], advice: [[]] },
  'adopt-guideline': {
    title: [
      about(['Web'], { word: 'aurora', part: 'voice' }),
      about(['Web'], { word: 'aurora', part: 'visual' }),
    ],
    advice: [about(['Web'], { part: 'voice' }), about(['Web'], { part: 'visual' })],
  },
  'personalise-channel': {
    title: [about(['Web'], orders), about(['Web'])],
    advice: [about(['Web'])],
  },
  'measure-kpi': { title: [about(['NPS'])], advice: [[]] },
  'adopt-practice': { title: [about(['Click & Collect'])], advice: [[]] },
  'open-channel': {
    title: [about([], { word: 'live_chat' }), about(['Pop-up'], { word: 'other' })],
    advice: [[]],
  },
  'introduce-system': { title: [about(['CRM'])], advice: [[]] },
};
