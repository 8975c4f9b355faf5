// The Bot Framework activity as it crosses the wire, parsed where it enters.
import { z } from 'zod';

export const json = z.record(z.string(), z.unknown());
export type Json = z.infer<typeof json>;

export const attachmentSchema = z.looseObject({
  contentType: z.string(),
  content: z.unknown(),
  contentUrl: z.string().nullish(),
  name: z.string().nullish(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const activitySchema = z.looseObject({
  type: z.string().min(1),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
  entities: z.array(json).nullish(),
  channelData: json.nullish(),
  suggestedActions: json.nullish(),
});
export type Activity = z.infer<typeof activitySchema>;

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
export const FILE_TYPE = 'application/vnd.microsoft.teams.file.download.info';

/** The value as an object, or an empty one: for reading what another party may have left out. */
export function asJson(value: unknown): Json {
  const parsed = json.safeParse(value);
  return parsed.success ? parsed.data : {};
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function cardsOf(attachments: readonly Attachment[]): Json[] {
  return attachments.filter((attachment) => attachment.contentType === CARD_TYPE).map((card) => asJson(card.content));
}
