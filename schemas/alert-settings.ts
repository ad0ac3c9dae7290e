import { z } from 'zod';
import { COUNTRIES } from './countries.ts';
import { HANDLE } from './handle.ts';
import { CHANGES } from './vocabularies.ts';

const handle = z
  .string()
  .regex(HANDLE, 'write a handle of 2 to 16 of a-z, 0-9 and -, beginning with a letter, not a name');
const country = z
  .string()
  .refine((code) => COUNTRIES.some(({ iso3 }) => iso3 === code), 'write ISO 3166-1 alpha-3 codes');

const recipient = z
  .strictObject({
    outbox: z.boolean().default(false),
    webhook: z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' }).optional(),
    secret: z.string().min(16, 'write a secret of at least 16 characters').optional(),
    private_network: z.boolean().default(false),
  })
  .superRefine(({ outbox, webhook, secret, private_network }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    if (!outbox && webhook === undefined) refuse('write outbox: true, or a webhook');
    if (webhook === undefined) return;
    if (secret === undefined) refuse('a webhook needs a secret: what is sent is signed with it');
    if (!private_network && !webhook.startsWith('https:'))
      refuse('write https://, or private_network: true for a receiver of your own network');
  });

const subscription = z.strictObject({
  recipient: handle,
  countries: z.array(country).default([]),
  changes: z.array(z.enum(CHANGES)).default([]),
  phases: z.array(z.string()).default([]),
});

/** Who is asked to review alerts, until when, and how everybody is told. */
export const alertSettingsSchema = z
  .strictObject({
    review_hours: z.number().min(1, 'write a number of hours of at least 1').max(8760).default(72),
    levels: z
      .array(z.array(handle).min(1, 'name somebody at every level'))
      .min(1, 'name at least one level')
      .default([['desk']]),
    recipients: z.record(handle, recipient).default({ desk: { outbox: true, private_network: false } }),
    subscriptions: z.array(subscription).default([]),
    webhook_seconds: z.number().gt(0, 'write a number of seconds above 0').default(20),
  })
  .superRefine(({ levels, recipients, subscriptions }, context) => {
    const named = [
      ...levels.flatMap((level, i) => level.map((name, j) => [name, ['levels', i, j]] as const)),
      ...subscriptions.map(({ recipient: name }, i) => [name, ['subscriptions', i, 'recipient']] as const),
    ];
    for (const [name, path] of named) {
      if (!(name in recipients))
        context.addIssue({ code: 'custom', path: [...path], message: `${name} is not among the recipients` });
    }
  });
export type AlertSettings = Readonly<z.infer<typeof alertSettingsSchema>>;
export type Subscription = AlertSettings['subscriptions'][number];
