import { hydrate } from 'preact';
import { type PackedData, unpackedData } from '../report/page/packedData.ts';
import { LivePage } from './LivePage.tsx';

/** The script of the page: what is written there already comes alive. */
export function client(): void {
  const root = document.getElementById('page');
  const data = document.getElementById('data')?.textContent;
  if (!root || !data) return;
  hydrate(<LivePage data={unpackedData(JSON.parse(data) as PackedData)} />, root);
}

client();
