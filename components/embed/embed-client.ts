import { type EmbedMessage, readHostMessage, viewMessage } from '@/geo/domain/embed-messages';
import { isLayerId } from '@/geo/domain/layers';
import { formatSelection } from '@/geo/domain/map-address';
import { withLayer, withoutLayer } from '@/geo/domain/shown-layers';
import type { Theme } from '@/geo/style/palette';
import { hearMoves, OWN_MOVE } from '../map/hear-moves';
import { loadLabelFont } from '../map/label-font';
import { fittedView } from '../map/light-camera';
import type { Picked } from '../map/light-map-props';
import { lightStyle, rightLightSide } from '../map/light-style';
import { openLightMap } from '../map/open-light-map';
import { EMBED_DATA_ID, type EmbedData } from './embed-data';

// The script of an embed, without React: bundled by geo/server/embed-client.ts, it brings the page that the server wrote to life.

const PARTS = {
  map: '[data-map]',
  interact: '[data-interact]',
  picked: '[data-picked]',
  partly: '[data-partly]',
} as const;
const EASE_MS = 200;

async function start(): Promise<void> {
  const data = JSON.parse(document.getElementById(EMBED_DATA_ID)?.textContent ?? '') as EmbedData;
  const root = part('map');
  await loadLabelFont();
  try {
    live(root, data);
  } catch {
    root.dataset.mapState = 'failed'; // no WebGL 2: the page says so
  }
}

function live(root: HTMLElement, data: EmbedData): void {
  const { language, tileVersion, options } = data;
  let shown = data.address;
  let isLive = false;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const theme = (): Theme => options.theme ?? (system.matches ? 'dark' : 'light');
  const style = () => lightStyle({ theme: theme(), language, tileVersion, address: shown });
  const tell = (message: EmbedMessage) => {
    if (options.host && window.parent !== window) window.parent.postMessage(message, options.host);
  };
  const box = root.appendChild(document.createElement('div'));
  box.className = 'size-full';
  const map = openLightMap(box, {
    view: fittedView(shown.view, root),
    style: style(),
    theme: theme(),
    controls: options.controls,
    words: data.words,
    onState: (state) => {
      root.dataset.mapState = state;
    },
    onTilesFailed: tellFailedParts,
    onPick: (picked) => {
      if (!isLive) return;
      show({ selection: picked?.selection ?? null });
      showPicked(picked, data.atlas);
      tell({
        type: 'filiz:select',
        select: picked && formatSelection(picked.selection),
        name: picked?.name ?? null,
      });
    },
  });
  const divide = () => {
    const { words } = data;
    const right = rightLightSide({ theme: theme(), language, tileVersion, address: shown, words });
    map.divide(right, theme(), tellFailedParts);
  };
  const show = (change: Partial<EmbedData['address']>) => {
    shown = { ...shown, ...change };
    map.draw(style(), theme());
    divide();
  };
  const setLive = (wanted: boolean) => {
    isLive = wanted;
    part('interact').hidden = wanted;
    map.setLive(wanted);
    if (wanted) map.getCanvas().focus({ preventScroll: true });
  };

  divide();
  map.pin(data.notes);
  setLive(false);
  part('interact').addEventListener('click', () => setLive(true));
  part('partly')
    .querySelector('button')
    ?.addEventListener('click', () => window.location.reload());
  root.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && setLive(false));
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && setLive(false));
  system.addEventListener('change', () => show({}));
  hearMoves(map, (view) => tell(viewMessage(view)));
  for (const tick of document.querySelectorAll<HTMLInputElement>('input[data-layer]')) {
    tick.addEventListener('change', () => {
      const id = tick.dataset.layer ?? '';
      if (isLayerId(id))
        show({ layers: tick.checked ? withLayer(shown.layers, id) : withoutLayer(shown.layers, id) });
    });
  }
  hearHost(options.host, (asked) => {
    if ('view' in asked) {
      const { longitude, latitude, ...rest } = asked.view;
      map.easeTo({ center: [longitude, latitude], ...rest, duration: EASE_MS }, OWN_MOVE);
    } else {
      showPicked(null, data.atlas);
      show(asked);
    }
  });
  tell({ type: 'filiz:ready', version: 1 });
}

// Hears only the page around, and only from the origin that it named in the address of the embed.
function hearHost(
  host: string | null,
  act: (asked: NonNullable<ReturnType<typeof readHostMessage>>) => void,
): void {
  if (!host) return;
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== host || source !== window.parent) return;
    const asked = readHostMessage(data);
    if (asked) act(asked);
  });
}

function tellFailedParts(): void {
  part('partly').hidden = false;
}

function showPicked(picked: Picked | null, atlas: string): void {
  const card = part('picked');
  const [name, link] = [card.querySelector('strong'), card.querySelector('a')];
  card.hidden = !picked?.name;
  if (!picked || !name || !link) return;
  name.textContent = picked.name;
  link.href = `${atlas}&select=${formatSelection(picked.selection)}`;
}

function part(name: keyof typeof PARTS): HTMLElement {
  const found = document.querySelector<HTMLElement>(PARTS[name]);
  if (!found) throw new Error(`The page of the embed has no ${PARTS[name]}.`);
  return found;
}

void start();
