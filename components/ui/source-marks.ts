// The button of a figure that opens the card of its source.
const SOURCE_MARK = 'button.source-mark[popovertarget]';

// Long enough not to open under a pointer that passes, and to reach the card from its mark.
const OPEN_AFTER_MS = 200;
const CLOSE_AFTER_MS = 300;

/** A card that was opened without a press, so that it closes by itself. */
interface Peek {
  mark: HTMLElement;
  card: HTMLElement;
}

let peek: Peek | null = null;
let closing: HTMLElement | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the card of a source while its mark is pointed at or focused by keyboard, as WCAG 1.4.13 asks: it stays while the pointer is
 * on it, Escape closes it, a press keeps it. The first event is what made this module load.
 */
export function followSourceMarks(first: Event): void {
  document.addEventListener('pointerover', onPointer);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('click', onClick, true);
  document.addEventListener('beforetoggle', onToggle, true);
  if (first instanceof PointerEvent) onPointer(first);
  else onFocus(first);
}

function onPointer(event: PointerEvent): void {
  if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
  const { target } = event;
  const mark = target.closest<HTMLElement>(SOURCE_MARK);
  clearTimeout(waiting);
  if (mark && mark !== peek?.mark) waiting = setTimeout(() => open(mark), OPEN_AFTER_MS);
  else if (peek && !mark && !peek.card.contains(target)) waiting = setTimeout(closeUnfocused, CLOSE_AFTER_MS);
}

function onFocus({ target }: Event): void {
  if (!(target instanceof Element)) return;
  const mark = target.closest<HTMLElement>(SOURCE_MARK);
  if (mark?.matches(':focus-visible') && cardOf(mark) !== closing) open(mark);
  else if (peek && target !== peek.mark && !peek.card.contains(target)) close();
}

// Who goes on from a mark means the next one, not the links of a card that only showed itself.
function onKey({ key, target }: KeyboardEvent): void {
  if (key === 'Tab' && target === peek?.mark) close();
}

// The first press keeps the card that is open already, instead of closing it.
function onClick(event: MouseEvent): void {
  if (!event.isTrusted || !(event.target instanceof Element)) return;
  clearTimeout(waiting);
  if (!peek || event.target.closest(SOURCE_MARK) !== peek.mark) return;
  event.preventDefault();
  peek = null;
}

function onToggle(event: Event): void {
  if ((event as ToggleEvent).newState !== 'closed') return;
  if (event.target === peek?.card) peek = null;
  // The focus goes back to the mark, which must not open what was just closed.
  closing = event.target as HTMLElement;
  setTimeout(() => {
    closing = null;
  });
}

function open(mark: HTMLElement): void {
  const card = cardOf(mark);
  if (!card || !mark.isConnected || card.matches(':popover-open')) return;
  mark.click(); // as the browser opens it, so that it lies beside its mark
  peek = { mark, card };
}

function close(): void {
  peek?.card.hidePopover();
}

function closeUnfocused(): void {
  const focused = document.activeElement;
  if (peek?.card.contains(focused) || (focused === peek?.mark && focused?.matches(':focus-visible'))) return;
  close();
}

function cardOf(mark: HTMLElement): HTMLElement | null {
  return document.getElementById(mark.getAttribute('popovertarget') ?? '');
}
