import { LARGEST_PICTURE_BYTES, WIDEST_PICTURE_PIXELS } from '../../../bot/capabilities/training/picture-model.ts';

/** The chosen file is no picture that the browser can read. */
export class NoPicture extends Error {
  override readonly name = 'NoPicture';
}

const QUALITIES = [0.85, 0.6, 0.4];

const encoded = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new NoPicture())), type, quality);
  });

/**
 * Small enough for a card (Teams: 1 024 points, 1 MB), and without what a camera writes beside the picture: place, time, device.
 * @throws NoPicture
 */
export async function shrunk(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new NoPicture();
  });
  const scale = Math.min(1, WIDEST_PICTURE_PIXELS / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new NoPicture();
  if (file.type === 'image/png') {
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const whole = await encoded(canvas, 'image/png');
    if (whole.size <= LARGEST_PICTURE_BYTES) return whole;
  }
  // JPEG knows nothing of what shines through.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  for (const quality of QUALITIES) {
    const smaller = await encoded(canvas, 'image/jpeg', quality);
    if (smaller.size <= LARGEST_PICTURE_BYTES) return smaller;
  }
  throw new NoPicture();
}
