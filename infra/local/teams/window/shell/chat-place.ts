/** Where a chat is shown: channels under Teams, everything else under Chat. */
export function placeOf(person: string, chat: string): string {
  const area = chat.endsWith('@thread.tacv2') ? 'teams' : 'chat';
  return `/as/${encodeURIComponent(person)}/${area}/${encodeURIComponent(chat)}`;
}
