import { describe, expect, it } from 'vitest';
import { readHtml } from '../../bot/edges/teams/html.ts';

const textOf = (html: string) => readHtml(html).text;

describe('HTML from other people becomes text', () => {
  it.each([
    [
      'a link',
      '<a href="https://k0mmun-login.se/x?a=1&amp;b=2">Logga in här</a>',
      'Logga in här (https://k0mmun-login.se/x?a=1&b=2)',
    ],
    [
      'a link that is its own address',
      '<a href="https://askersund.se">https://askersund.se</a>',
      'https://askersund.se',
    ],
    ['entities', 'l&ouml;senord &#228;r &apos;x&apos; &ndash; &lt;it@k.se&gt;', "lösenord är 'x' – <it@k.se>"],
    ['lines', '<p>Från: IT</p><p>Till: Sara<br>Ämne: Lösenord</p>', 'Från: IT\nTill: Sara\nÄmne: Lösenord'],
    [
      'a table',
      '<table><tr><td>Konto</td><td>123</td></tr><tr><td>Belopp</td><td>9000</td></tr></table>',
      'Konto   123\nBelopp  9000',
    ],
    ['headings', '<h1>Rubrik</h1>text<h2>Nästa</h2>', 'Rubrik\ntext\n\nNästa'],
    ['code', 'kör<pre><code>rm -rf\n  x</code></pre>', 'kör\nrm -rf\n  x'],
    ['lists', '<ul><li>ett</li><li>två</li></ul><ol><li>först</li></ol>', '– ett\n– två\n 1. först'],
    ['a quote', '<blockquote><p>IT-support</p>Klicka här</blockquote>svar', '> IT-support\n> Klicka här\nsvar'],
    [
      'an emoji',
      'oj <emoji alt="😀" title="x"></emoji><img itemtype="http://schema.skype.com/Emoji" alt="😱">',
      'oj 😀😱',
    ],
    ['a mention', '<at id="0">Erik</at> titta', 'Erik titta'],
    ['markup that was written as text', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['scripts and styles', '<style>b{}</style><script>alert(1)</script>kvar', 'kvar'],
    ['nothing but space', '<p>&nbsp;</p>', ''],
  ])('%s', (_name, html, text) => expect(textOf(html)).toBe(text));

  it('a picture is told apart from an emoji', () => {
    expect(readHtml('<p><img src="https://x/hostedContents/1" alt="image"></p>')).toEqual({
      text: '',
      hasPicture: true,
    });
    expect(readHtml('<img itemtype="http://schema.skype.com/Emoji" alt="😱">').hasPicture).toBe(false);
  });

  it('28 000 characters come out whole', () => {
    const words = `${'ord '.repeat(6_999)}SLUT`;
    expect(textOf(`<p>${words}</p>`)).toBe(words);
  });

  // Quadratic stripping took seven seconds for 100 kB of “<”: more than a test may take.
  it.each(['<', '<a ', '<div>', '&#', '<a href="', '<!--', '<table><tr><td>', '<ul><li>', '<blockquote>', '</p>'])(
    '200 kB of “%s” stop nothing',
    (piece) => expect(textOf(piece.repeat(200_000 / piece.length)).length).toBeLessThan(3_000_000),
  );
});
