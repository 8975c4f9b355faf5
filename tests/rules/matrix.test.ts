import { describe, expect, it } from 'vitest';
import type { RiskLevel } from '../../bot/capabilities/delegation/model.ts';
import type { Yardstick } from '../../bot/capabilities/risk-method/model.ts';
import { matrixPictures } from '../../bot/edges/documents/matrix-png.ts';

const steps = (count: number) => Array.from({ length: count }, (_, place) => ({ sv: `${place}`, en: `${place}` }));
const rows = (level: RiskLevel) => Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => level));
const method = (about: Partial<Yardstick> = {}): Yardstick => ({
  version: 1,
  likelihoods: steps(4),
  consequences: steps(4),
  grid: rows('low'),
  ...about,
});
const SCORE = { likelihood: 1, consequence: 1 };

describe('the picture of the matrix', () => {
  it('is another one where the squares have other levels, or the scales other steps', () => {
    const picture = matrixPictures();
    const pictures = [
      picture(method(), SCORE, null),
      picture(method({ grid: rows('high') }), SCORE, null),
      picture(method({ likelihoods: steps(5) }), SCORE, null),
      picture(method({ consequences: steps(5) }), SCORE, null),
      picture(method(), { ...SCORE, likelihood: 2 }, null),
      picture(method(), SCORE, SCORE),
    ];
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('is the same one for the same matrix', () => {
    const picture = matrixPictures();
    expect(picture(method(), SCORE, null)).toBe(picture(method(), SCORE, null));
  });
});
