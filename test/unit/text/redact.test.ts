import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../shared/text/redact.ts';
import { cpuTimeOf, MEASURED_AGAIN } from '../../support/cpu-time.ts';

const removed: readonly (readonly [string, string])[] = [
  ['Write to anna.schmidt@example.org please', 'Write to [email] please'],
  ['mailto:x@y.de', '[email]'],
  ['My mail is first+last@sub.example.co.uk.', 'My mail is [email].'],
  ['<b>jo@example.com</b>', '<b>[email]</b>'],
  ['müller@exämple.de hat geschrieben', '[email] hat geschrieben'],
  ['Call me: +49 170 1234567', 'Call me: [phone]'],
  ['Rufen Sie an: 0170/1234567', 'Rufen Sie an: [phone]'],
  ['Tel. 030 1234567', 'Tel. [phone]'],
  ['Telefon: 123456', 'Telefon: [phone]'],
  ['phone (555) 123-4567 any time', 'phone [phone] any time'],
  ['555-123-4567', '[phone]'],
  ['555.123.4567 is my number', '[phone] is my number'],
  ['+1 555 123 4567', '[phone]'],
  ['0044 20 7946 0958', '[phone]'],
  ['WhatsApp me at 5551234567', 'WhatsApp me at [phone]'],
  ['Handynummer 0151 23456789', 'Handynummer [phone]'],
  ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN [iban]'],
  ['DE89370400440532013000 ist mein Konto', '[iban] ist mein Konto'],
  ['GB82 WEST 1234 5698 7654 32, thanks', '[iban], thanks'],
  ['de89370400440532013000', '[iban]'],
  ['card 4111 1111 1111 1111 was charged', 'card [card] was charged'],
  ['5500-0000-0000-0004', '[card]'],
  ['378282246310005 declined', '[card] declined'],
  ['order 302-1234567-7654321 never came', 'order [order] never came'],
  ['Order #12345 is late', 'Order #[order] is late'],
  ['order number: 4711', 'order number: [order]'],
  ['Order no. AB-99812', 'Order no. [order]'],
  ['my order number is 887766', 'my order number is [order]'],
  ['invoice 2024001234', 'invoice [order]'],
  ['tracking number 1Z999AA10123456784', 'tracking number [order]'],
  ['Bestellnummer 78234', 'Bestellnummer [order]'],
  ['Bestellung Nr. 78234 fehlt', 'Bestellung Nr. [order] fehlt'],
  ['Auftragsnummer: A-2291', 'Auftragsnummer: [order]'],
  ['Kundennummer 100234 seit 2010', 'Kundennummer [order] seit 2010'],
  ['Rechnungsnummer RE-2024-991', 'Rechnungsnummer [order]'],
  ['Sehr geehrte Frau Müller, danke', 'Sehr geehrte Frau [name], danke'],
  ['Herr Schmidt war freundlich', 'Herr [name] war freundlich'],
  ['Mrs. Jones at the desk', 'Mrs. [name] at the desk'],
  ['Dr. Meier hat geholfen', 'Dr. [name] hat geholfen'],
  ['Mr John Smith helped', 'Mr [name] helped'],
  ['Dear Anna,\nthe kettle leaks', 'Dear [name],\nthe kettle leaks'],
  ['Hello John, it broke', 'Hello [name], it broke'],
  ['Hallo Peter!', 'Hallo [name]!'],
  ['Liebe Sabine, danke', 'Liebe [name], danke'],
  ['It broke.\nKind regards\nJane Doe', 'It broke.\nKind regards\n[name]'],
  ['It broke. Regards, Tom', 'It broke. Regards, [name]'],
  ['Danke.\nMit freundlichen Grüßen\nMax Mustermann', 'Danke.\nMit freundlichen Grüßen\n[name]'],
  ['Viele Grüße, Eva', 'Viele Grüße, [name]'],
  ['LG\nTobias', 'LG\n[name]'],
  ['My name is Mary Jones and I am cross', 'My name is [name] and I am cross'],
  ['Mein Name ist Karl Ludwig.', 'Mein Name ist [name].'],
  ['see https://user:pw@example.com/x now', 'see [url] now'],
  ['https://shop.example/o?mail=a@b.de&id=3', '[url]'],
];

const kept: readonly string[] = [
  'It cost 1,299.00 EUR and 49.99 more',
  'Der Preis war 1.299,00 Euro',
  'Bought on 2024-11-05, broke on 12.11.2024',
  'Delivered 05/11/2024 at 10:30',
  'From 2019-2020 it was fine',
  '50% off, then 100 % gone',
  'My WH-1000XM4 and the ThinkPad T480s',
  'RTX 3080 and iPhone 12 Pro Max 256',
  '10 000 000 users',
  '1 000 000,50',
  'I own 3 of them since 1998',
  'Room 1204 on floor 12',
  'In order to work it needs 220 V',
  'I ordered 2 in 2019',
  'The order of 12 arrived',
  'Order arrived 2024-11-05',
  'Mr. Coffee makes good machines',
  'Dr. Martens are sturdy',
  'Dear Sir, this is bad',
  'Sehr geehrte Damen und Herren, danke',
  'Hello Kitty mug',
  'Liebe Grüße',
  'Thanks for nothing',
  'Thanks, great product',
  'Best product ever',
  'version 10.0.19045.2965',
  'resolution 1920x1080 at 144 Hz',
  'EN 12345 certified',
  'see https://example.com/manual.pdf',
  'meet @ noon, not a@b',
  'size 38-40, 5.5 stars, 4/5',
  'The serial of the DE12 series',
];

describe('redact', () => {
  test.each(removed)('%j becomes %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test.each(kept)('keeps %j', (text) => {
    expect(redact(text)).toBe(text);
  });

  const pieces = fc.oneof(
    fc.constantFrom(...removed.map(([text]) => text), ...kept),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('@', '+49', '0170', ' ', '\n', 'Mr ', 'order ', '4111 ', '[name]', 'DE89', 'http://a?b='),
  );

  test('leaves redacted text as it is, whatever the pieces', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const once = redact(parts.join(''));
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'a',
    '1',
    '1 ',
    '+1',
    'a.b@',
    '@',
    'aa11',
    'DE12 ',
    'order ',
    'Mr A ',
    'Dear A',
    'http://a?b',
    'Grüße\n',
    '4111 ',
  ])('reads a text of %j over and over in proportion to its length', MEASURED_AGAIN, (pattern) => {
    const timeOf = (length: number): number => {
      const text = pattern.repeat(Math.ceil(length / pattern.length));
      return cpuTimeOf(() => redact(text));
    };
    // 16 times the text: an exponent of 1.2 would be 28 times; what is quadratic takes 256 times as long.
    expect(timeOf(32_000)).toBeLessThan(40 * timeOf(2_000) + 5);
  });
});
