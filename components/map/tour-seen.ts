const SEEN = 'filiz.tour-seen';

/** Whether the tour was ended here. A browser that keeps nothing shows none: it could never be ended for good. */
export function hasSeenTour(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return true;
  }
}

/** Ends the tour in this browser for good. */
export function rememberTour(): void {
  try {
    localStorage.setItem(SEEN, new Date().toISOString());
  } catch {
    // Nothing can be kept here.
  }
}
