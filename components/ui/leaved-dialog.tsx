'use client';

import { X } from 'lucide';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './icon';

interface LeavedDialogProps<Leaf extends string> {
  title: string;
  closeLabel: string;
  /** Each leaf and its name, in their order. */
  leaves: Readonly<Record<Leaf, string>>;
  shown: Leaf;
  onLeaf: (leaf: Leaf) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the map with a few leaves, one of them shown; it opens as it is drawn. */
export function LeavedDialog<Leaf extends string>(props: LeavedDialogProps<Leaf>) {
  const { title, closeLabel, leaves, shown, onLeaf, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      className="m-auto max-h-[min(92dvh,760px)] w-[min(640px,calc(100vw-16px))] flex-col overflow-hidden rounded-card bg-paper text-ink shadow-card backdrop:bg-black/40 open:flex"
    >
      <div className="flex shrink-0 items-center justify-between pr-1 pl-5">
        <h2 id={`${id}-title`} className="text-lg font-bold">
          {title}
        </h2>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
          className="flex size-12 items-center justify-center text-muted hover:text-ink"
        >
          <Icon of={X} size={18} />
        </button>
      </div>
      <fieldset className="flex shrink-0 border-b border-line px-3">
        <legend className="sr-only">{title}</legend>
        {(Object.entries(leaves) as [Leaf, string][]).map(([leaf, name]) => (
          <label
            key={leaf}
            className="-mb-px flex min-h-11 cursor-pointer items-center border-b-2 border-transparent px-3 font-semibold text-muted hover:text-ink has-checked:border-accent has-checked:text-accent has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={`${id}-leaf`}
              checked={leaf === shown}
              onChange={() => onLeaf(leaf)}
              className="sr-only"
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="min-h-0 grow overflow-y-auto px-5 py-4">{children}</div>
    </dialog>
  );
}
