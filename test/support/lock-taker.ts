/** A process that takes a lock at the moment that it is told to, or gives it back. */
import { z } from 'zod';
import { releaseLock, takeLock } from '../../electron/store/lock.ts';

const order = z.union([
  z.strictObject({ take: z.string(), at: z.number() }),
  z.strictObject({ release: z.string() }),
]);

process.on('message', (message) => {
  const told = order.parse(message);
  if ('release' in told) {
    releaseLock(told.release);
    process.send?.(false);
    return;
  }
  // Both must be at it in the same instant, so this one does wait busily, for some milliseconds.
  while (Date.now() < told.at);
  process.send?.(takeLock(told.take, 0));
});
process.send?.(true);
