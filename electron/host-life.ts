/** The life of a utility process, seen from inside: it says when it is ready, that it lives, and when it ends. */
import { type Handlers, openTalk, type Side, type Talk } from './host-talk.ts';

const beatMs = 1000;

/** Opens the talk with main. `leave` runs before the process ends because main wants it to. */
export function live<Mine extends Side, Main extends Side>(
  mine: Mine,
  main: Main,
  handlers: Handlers<Mine['calls']>,
  leave: () => Promise<void> | void,
): Talk<Mine, Main> {
  const { parentPort } = process;
  const talk = openTalk<Mine, Main>(
    {
      post: (message) => parentPort.postMessage(message),
      listen: (receive) => parentPort.on('message', ({ data }) => receive(data)),
    },
    mine,
    main,
    handlers,
  );
  const beat = setInterval(() => talk.live('beat'), beatMs);
  const end = async () => {
    clearInterval(beat);
    await leave();
    talk.live('bye');
    // The message must be on its way before the process is gone.
    setTimeout(() => process.exit(0), 50);
  };
  talk.onLife((word) => {
    if (word === 'end') void end();
  });
  talk.live('ready');
  return talk;
}
