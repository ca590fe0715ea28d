/** The closed words of the company file (DESIGN §3). Order is the order people read them in. */

export const levels = ['single', 'multi', 'cross', 'omni'] as const;
export type Level = (typeof levels)[number];

export const channelKinds = [
  'store',
  'webshop',
  'website',
  'app',
  'portal',
  'email',
  'sms',
  'push',
  'whatsapp',
  'rcs',
  'messenger',
  'instagram',
  'facebook',
  'viber',
  'social',
  'live_chat',
  'chatbot',
  'call_centre',
  'marketplace',
  'kiosk',
  'in_store_digital',
  'print',
  'field_sales',
  'branch',
  'atm',
  'event',
  'partner',
  'broadcast',
  'wearable',
  'other',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Kinds that only speak to customers, unless the file says otherwise. */
export const outboundKinds: readonly ChannelKind[] = ['push', 'print', 'broadcast'];

export const systemKinds = [
  'crm',
  'cdp',
  'mdm',
  'identity',
  'loyalty',
  'commerce',
  'pos',
  'oms',
  'inventory',
  'pim',
  'cms',
  'dam',
  'marketing',
  'contact_centre',
  'analytics',
  'erp',
  'integration',
  'other',
] as const;
export type SystemKind = (typeof systemKinds)[number];

/** Kinds of system that know who a customer is, whatever the customer is known by. */
export const identityKinds: readonly SystemKind[] = [
  'crm',
  'cdp',
  'mdm',
  'identity',
  'loyalty',
  'commerce',
  'contact_centre',
];

export const directions = ['inbound', 'outbound', 'both'] as const;
export type Direction = (typeof directions)[number];

export const stages = [
  'discover',
  'buy',
  'pay',
  'receive',
  'return',
  'support',
  'loyalty',
] as const;
export type Stage = (typeof stages)[number];

export const practiceAnswers = ['yes', 'partly', 'no'] as const;
export type PracticeAnswer = (typeof practiceAnswers)[number];

/** Kinds of change that a plan is made of (DESIGN §8). */
export const changeKinds = [
  'add-flow',
  'add-data',
  'make-fresher',
  'connect-channel',
  'identify-customers',
  'name-owner',
  'share-goal',
  'adopt-guideline',
  'personalise-channel',
  'measure-kpi',
  'adopt-practice',
  'open-channel',
  'introduce-system',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Lists that a file may call incomplete as a whole. */
export const partialLists = ['flows', 'kpis'] as const;

/** Parts of lists that it may call incomplete: the flows into one place, the steps of one journey. */
export const openEntryPattern = /^(flows|journeys)\.[A-Za-z0-9][A-Za-z0-9_-]*$/;
