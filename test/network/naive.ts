import { eachKind, productData } from '../../src/company/dataKind.ts';
import type { World } from '../../src/company/world.ts';

/** The definitions of DESIGN §4, word for word and slowly. */

export function reaches(
  { flows }: World,
  kind: number,
  from: number,
  to: number,
  within = Number.POSITIVE_INFINITY,
): boolean {
  const seen = new Set([from]);
  for (const node of seen) {
    for (const flow of flows) {
      if (flow.from === node && flow.data & kind && flow.age <= within) seen.add(flow.to);
    }
  }
  return seen.has(to);
}

export function shares(world: World, kind: number, a: number, b: number, within?: number): boolean {
  if (reaches(world, kind, a, b, within)) return true;
  if (!(kind & productData)) return false;
  return systemsOf(world).some(
    (system) => reaches(world, kind, system, a, within) && reaches(world, kind, system, b, within),
  );
}

export function linked(world: World, data: number, a: number, b: number, within?: number): boolean {
  return eachKind(data).some(
    (kind) => shares(world, kind, a, b, within) || shares(world, kind, b, a, within),
  );
}

export function channelsOf({ channels }: World): number[] {
  return channels.map((_, index) => index);
}

export function systemsOf({ channels, systems }: World): number[] {
  return systems.map((_, index) => channels.length + index);
}

export function nodesOf(world: World): number[] {
  return [...channelsOf(world), ...systemsOf(world)];
}
