import { describe, expect, it } from 'vitest';
import { handedOn } from '../../src/reading/handed-on.ts';

describe('handedOn', () => {
  it('has an address as it is, alone, where nothing can have changed it', () => {
    expect(handedOn('claim=a-b')).toEqual(['claim=a-b']);
    expect(handedOn('')).toEqual(['']);
  });

  it('has the likeliest first: as it is, then decoded, then cleaned, then in small letters', () => {
    expect(handedOn('Claim%3Da.')).toEqual([
      'Claim%3Da.',
      'Claim%3Da',
      'Claim=a.',
      'Claim=a',
      'claim%3da',
      'claim=a',
    ]);
  });

  it('decodes what was encoded up to three times', () => {
    const twice = encodeURIComponent(encodeURIComponent('a=b'));
    expect(handedOn(twice)).toContain('a=b');
    expect(handedOn(encodeURIComponent(twice))).toContain('a=b');
    expect(handedOn(encodeURIComponent(encodeURIComponent(twice)))).not.toContain('a=b');
  });

  it('leaves a per cent sign that begins no code', () => {
    expect(handedOn('q=50%')).toContain('q=50%');
  });

  it.each([
    ['a passage that the browser was to find', 'claim=a:~:text=x\ny'],
    ['invisible characters', 'cl\u00adaim=\u200ba\ufeff'],
    ['what stands around it in a sentence', '(“claim=a”),'],
    ['what stands around it in Markdown', '**claim=a**'],
    ['entities', '&lt;claim=a&gt;&nbsp;&#8217;'],
    ['quoted-printable mail', 'claim=3Da=\r\n'],
  ])('takes off %s', (_, text) => {
    expect(handedOn(text)).toContain('claim=a');
  });

  it.each(['&amp;', '&amp;amp;', '&#38;', '&#x26;', '&AMP;'])('reads %s as &', (written) => {
    expect(handedOn(`claim=a${written}by=b`)).toContain('claim=a&by=b');
  });

  it.each(['‐', '‑', '–', '—', '−'])('reads %s as a hyphen', (dash) => {
    expect(handedOn(`claim=a${dash}b`)).toContain('claim=a-b');
  });
});
