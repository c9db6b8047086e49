'use client';

import { Printer } from 'lucide';
import { Icon } from '../ui/icon';

/** Opens the browser's print dialog, which also saves a PDF. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className="dossier-action">
      <Icon of={Printer} size={16} /> {label}
    </button>
  );
}
