import { frameHosts } from '@/geo/atlas/frame-hosts';

const EMBED = /^\/(?:az|en|ru|tr)\/embed(?:\/([^/?]*))?(?=[/?]|$)/;
const NOBODY_ELSE = "'self'";

/** True for the address of an embed. */
export function isEmbed(url: string): boolean {
  return EMBED.test(url);
}

/** Who may show a page in a frame: of embeds by a map address anyone, of shares those that `frameHosts` names, of other pages only ours. */
export async function frameAncestors(url: string): Promise<string> {
  const embed = EMBED.exec(url);
  if (!embed) return NOBODY_ELSE;
  if (!embed[1]) return '*';
  const hosts = await frameHosts(embed[1]).catch(() => []); // the page itself will say that the database does not answer
  return hosts === 'any' ? '*' : [NOBODY_ELSE, ...hosts].join(' ');
}
