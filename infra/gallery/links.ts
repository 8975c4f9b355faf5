// Where the buttons of the gallery's cards would lead.
import type { Links } from '../../bot/capabilities/inbox/cards.ts';
import { matrixPictures } from '../../bot/edges/documents/matrix-png.ts';

const page = (name: string) => () => `https://teams.example/${name}`;
const one = (name: string) => (id: string) => `https://teams.example/${name}/${id}`;

/** A small grey square: the gallery fetches nothing. */
const PICTURE =
  'data:image/svg+xml;utf8,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="240"><rect width="480" height="240" fill="#8a8a8a"/></svg>',
  );

export const links: Links = {
  case: one('case'),
  mine: page('mine'),
  document: one('document'),
  measure: one('measure'),
  lesson: one('lesson'),
  risk: one('risk'),
  staff: page('staff'),
  organisation: page('organisation'),
  tab: page(''),
  picture: () => PICTURE,
  matrix: matrixPictures(),
};
