// @ts-check
// A thread of its own: tiles keep being answered while a picture is drawn, and what hangs here can be ended from outside.
// Plain JavaScript, for Node 20 starts threads without the loader that reads TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./picture-thread.ts');
