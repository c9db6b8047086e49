'use client';

import { Printer } from 'lucide-react';

/** Opens the browser's print dialog, which also saves a PDF. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className="dossier-action">
      <Printer size={16} aria-hidden /> {label}
    </button>
  );
}
