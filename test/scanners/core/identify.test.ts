import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineRecogniser } from '../../../scanners/core/define.ts';
import { fact } from '../../../scanners/core/facts.ts';
import { type ClaimMemory, identify } from '../../../scanners/core/identify.ts';
import { saw } from '../../support/observations.ts';

const label = fact('label.text', z.string());
const noise = fact('noise.level', z.number());

function counting() {
  let asked = 0;
  const recogniser = defineRecogniser({
    id: 'label',
    needs: [label],
    recognise(facts) {
      asked += 1;
      return facts.all(label).map(({ value, id }, index) => ({
        manufacturer: value,
        confidence: 0.5 + index / 10,
        evidence: [id],
      }));
    },
  });
  return { recogniser, asked: () => asked };
}

test('the most confident claim wins, with its evidence', () => {
  const seen = [saw(label, 'Acme'), saw(label, 'Bolt')];
  const identity = identify([counting().recogniser], 'device', seen);
  expect(identity).toMatchObject({ manufacturer: 'Bolt', kind: 'unknown', evidence: [seen[1]?.id] });
});

test('a recogniser is asked again only when a fact that it needs was seen again', () => {
  const { recogniser, asked } = counting();
  const memory: ClaimMemory = new Map();
  const seen = [saw(label, 'Acme')];
  const makers = [seen, [...seen, saw(noise, 1)], [...seen, saw(noise, 1), saw(label, 'Bolt')]].map(
    (observations) => identify([recogniser], 'device', observations, memory).manufacturer,
  );
  expect(makers).toEqual(['Acme', 'Acme', 'Bolt']);
  expect(asked()).toBe(2);
});
