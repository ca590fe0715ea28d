import { describe, expect, it } from 'vitest';
import { readCompany } from '../../../src/company/readCompany.ts';
import { askedIds } from '../../../src/rubric/askedIds.ts';
import { openPoints } from '../../../src/score/questions/openPoints.ts';
import { shippedRubric } from '../../rubricFile.ts';

const rubric = shippedRubric();
const kpis = askedIds(rubric, 'kpis-measured', 'kpis');
const practices = askedIds(rubric, 'practice', 'practice');

function open(rest: string): string[] {
  const text = `omnigauge: 1\nchannels: { a: { kind: app } }\n${rest}`;
  return openPoints(readCompany([{ name: 'c.yaml', text }]), rubric).map(
    ({ about, at }) => `${about} ${at.line}`,
  );
}
const about = (list: string, found: string[]) =>
  found.filter((each) => each.startsWith(`${list}.`) || each.startsWith(`${list} `));

describe('what could be asked', () => {
  it('is each KPI and practice of the rubric that the file says nothing of', () => {
    const found = open('flows: []\n');
    expect(about('kpis', found)).toEqual(kpis.map((id) => `kpis.${id}.measured 1`));
    expect(about('practices', found)).toEqual(practices.map((id) => `practices.${id} 1`));
  });

  it('is none that it does say something of', () => {
    const [kpi] = kpis;
    const [practice] = practices;
    const found = open(
      `practices: { ${practice}: no }\nkpis: { ${kpi}: { measured: yes } }\npartial: [kpis]\n`,
    );
    expect(about('kpis', found)).toEqual(kpis.slice(1).map((id) => `kpis.${id}.measured 4`));
    expect(about('practices', found)).toEqual(practices.slice(1).map((id) => `practices.${id} 3`));
  });

  it('is no KPI where all are listed', () => {
    expect(about('kpis', open('kpis: {}\n'))).toEqual([]);
  });

  it('begins with what is open as a whole', () => {
    const found = open('journeys: unknown\nflows: unknown\n');
    const wholes = found.map((each) => !each.includes('.'));
    expect(wholes).toEqual([...wholes].sort((one, other) => Number(other) - Number(one)));
    expect(found.slice(0, 2)).toEqual(['flows 4', 'journeys 3']);
  });
});
