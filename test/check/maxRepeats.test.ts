import { describe, expect, it } from 'vitest';
import { asked, asking, baselineOf, checked, outcomeOf } from './checked.ts';

const channels = `channels:
  app: { name: App, kind: app, direction: both }
  store: { name: Shop, kind: store, direction: both }
flows: []
`;
/** Orders and the basket are lost between the two. */
const buy = `  buy:
    name: Buy
    steps:
      - { on: app, creates: [orders, cart] }
      - { on: store, needs: [orders, cart], within: hourly }
`;
/** A case that the customer never told of before. */
const complain =
  '  complain: { name: Complain, steps: [{ on: store, needs: [cases], within: daily }] }\n';
const open = '  ask: { name: Ask, steps: unknown }\n';

function repeats(rest: string, atMost = 0) {
  const policy = asking({ maxRepeats: asked(atMost) });
  return outcomeOf(checked(channels + rest, { policy }), 'max-repeats');
}

const messages = (rest: string, atMost: number) =>
  repeats(`journeys:\n${rest}`, atMost).findings.map(({ message }) => message);

describe('repeats on journeys', () => {
  const orders = 'Buy: Never gets from App to Shop: orders.';
  const basket = 'Buy: Never gets from App to Shop: basket.';
  const unknown =
    'Ask: not all its steps are known, so what customers repeat there is not known either.';

  it('are each told where they are too many', () => {
    expect(messages(buy, 1)).toEqual([orders, basket]);
    expect(messages(buy, 2)).toEqual([]);
  });

  it('are not told beside a journey that nobody knows, where they are few enough', () => {
    expect(messages(buy + open, 1)).toEqual([orders, basket, unknown]);
    expect(messages(buy + open, 2)).toEqual([unknown]);
    expect(messages(buy + open, 3)).toEqual([unknown]);
  });

  it('are about the channels where data is needed and was given', () => {
    const { findings } = repeats(`journeys:\n${buy}${complain}`);
    expect(findings.map(({ entities }) => entities.join(' '))).toEqual([
      'journey:buy channel:store channel:app',
      'journey:buy channel:store channel:app',
      'journey:complain channel:store',
    ]);
  });
});

describe('a company without journeys', () => {
  const nowhere = () => repeats('');
  const none = () => repeats('journeys: {}\n');

  it('is told by what it says of them', () => {
    expect(nowhere().found).toMatch(/^No journeys are described/);
    expect(none().found).toMatch(/^The company says that it has no journeys/);
  });

  it('is accepted by ids that say which', () => {
    const accepted = (journeys: string) =>
      baselineOf(channels + journeys, { policy: asking({ maxRepeats: asked(0) }) })
        .accepted.filter(({ rule }) => rule === 'max-repeats')
        .map(({ about }) => about);
    expect(accepted('')).toEqual([['journeys:unknown']]);
    expect(accepted('journeys: {}\n')).toEqual([['journeys:none']]);
  });

  it('fails in two ways, so that accepting the one does not accept the other', () => {
    const [one, other] = [nowhere(), none()].map(({ findings }) => findings[0]?.fingerprint);
    expect(one).not.toBe(other);
    for (const { found, findings } of [nowhere(), none()]) {
      expect(findings).toMatchObject([{ entities: [], message: found }]);
    }
  });
});
