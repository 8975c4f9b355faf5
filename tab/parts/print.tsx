// What a page sends to a printer: only what is marked `data-printed`, without what is marked `data-screen` in it.
import { Button, makeStaticStyles } from '@fluentui/react-components';
import { useText } from '../shell/session.tsx';
import { partText } from './text.ts';

// Only the list goes to the printer, black on white whatever the theme: all that neither holds it nor stands in it is left out.
export const usePrint = makeStaticStyles(`@media print {
  body:has([data-printed]) :not(:has([data-printed])):not([data-printed], [data-printed] *) { display: none !important; }
  body:has([data-printed]), body:has([data-printed]) * { color: #000 !important; background: #fff !important; }
  [data-printed] [data-screen] { display: none !important; }
}`);

export function PrintButton() {
  const text = useText(partText);
  return (
    <Button data-screen onClick={() => window.print()}>
      {text.print}
    </Button>
  );
}
