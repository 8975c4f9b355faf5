// Where the buttons of the gallery's cards would lead.
import type { Links } from '../../bot/contract.ts';
import { matrixPictures } from '../../bot/edges/documents/matrix-png.ts';

/** A small grey square: the gallery fetches nothing. */
const PICTURE =
  'data:image/svg+xml;utf8,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="240"><rect width="480" height="240" fill="#8a8a8a"/></svg>',
  );

export const links: Links = {
  to: (kind, id = '') => `https://teams.example/${kind}/${id}`,
  tab: () => 'https://teams.example/',
  chat: (login) => `https://teams.example/chat/${login}`,
  picture: () => PICTURE,
  matrix: matrixPictures(),
};
