import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a camera gives a picture to a stranger: the first 64 bytes are looked at and dropped. */
export const cameraStill = fact(
  'http.camera-still',
  answer({
    path: words,
    status: z.number().int(),
    image: z.boolean(),
  }),
);
