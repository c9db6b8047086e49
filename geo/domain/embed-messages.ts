import { formatView, type MapView, parseSelection, parseView, type Selection } from './map-address';

/** What a page around an embed may ask of it, by `postMessage` (docs/embed.md). */
export type HostMessage =
  | { type: 'filiz:set-view'; view: string }
  | { type: 'filiz:select'; select: string | null };

/** What an embed tells the page around it. */
export type EmbedMessage =
  | { type: 'filiz:ready'; version: 1 }
  | { type: 'filiz:view'; view: string }
  | { type: 'filiz:select'; select: string | null; name: string | null };

/** A host's message as the map takes it. */
export type Asked = { view: MapView } | { selection: Selection | null };

/** Reads a message of the page around; null for anything that is not one of ours, or asks for what is not on the map. */
export function readHostMessage(message: unknown): Asked | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  if (message.type === 'filiz:set-view' && 'view' in message) {
    const view = typeof message.view === 'string' ? parseView(message.view) : null;
    return view && { view };
  }
  if (message.type === 'filiz:select' && 'select' in message) {
    if (message.select === null) return { selection: null };
    const selection = typeof message.select === 'string' ? parseSelection(message.select) : null;
    return selection && { selection };
  }
  return null;
}

/** The message that tells where the map looks now. */
export function viewMessage(view: MapView): EmbedMessage {
  return { type: 'filiz:view', view: formatView(view) };
}
