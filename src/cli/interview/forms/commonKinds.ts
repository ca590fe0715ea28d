/** Kinds of channels and systems that most companies have, to stand first in a long list. */
export const commonKinds: Readonly<Record<'channels' | 'systems', readonly string[]>> = {
  channels: [
    ...['store', 'webshop', 'website', 'app', 'email', 'call_centre', 'whatsapp', 'social'],
    ...['instagram', 'live_chat', 'marketplace', 'sms'],
  ],
  systems: [
    ...['crm', 'commerce', 'pos', 'loyalty', 'marketing', 'oms', 'contact_centre', 'erp'],
    ...['inventory', 'analytics'],
  ],
};
