import { type Finding } from './finding.ts';

const keyword =
  /(?<![\p{L}\p{N}])(?:order|orders|invoice|tracking|ticket|case|reference|ref|booking|confirmation|reservation|customer|account|shipment|rma|bestellung|bestellnummer|bestellnr|bestell|auftrag|auftragsnummer|auftragsnr|rechnung|rechnungsnummer|rechnungsnr|sendung|sendungsnummer|kundennummer|kundennr|kunden|ticketnummer|buchung|buchungsnummer|vorgang|vorgangsnummer|vertragsnummer|trackingnummer)(?![\p{L}\p{N}])/giu;
const link =
  /^(?:[ \t\u00a0]{0,3}(?:-|–)?(?:number|no|num|nr|id|code|nummer|is|was|ist|war|lautet|mit|der|die|#|:|\.|,|№)){0,4}[ \t\u00a0]{0,3}[#:]?[ \t\u00a0]{0,2}/iu;
const identifier = /^[A-Za-z]{0,6}[-_/]?\d[A-Za-z0-9\-_/]{2,40}/;
const amazon = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g;

/** Characters read behind a keyword. */
const REACH = 80;

/** Numbers of orders, invoices, parcels and customers: behind their keyword, or in the form of Amazon's. */
export function findOrders(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(keyword)) {
    const from = match.index + match[0].length;
    const window = text.slice(from, from + REACH);
    const gap = link.exec(window)?.[0] ?? '';
    const found = identifier.exec(window.slice(gap.length))?.[0].replace(/[-_/]+$/, '');
    if (found === undefined || !isOrderNumber(found, match[0] + gap)) continue;
    const start = from + gap.length;
    findings.push({ start, end: start + found.length, label: 'order' });
  }
  for (const match of text.matchAll(amazon)) {
    findings.push({ start: match.index, end: match.index + match[0].length, label: 'order' });
  }
  return findings;
}

/** Five digits are a number by themselves; three are one when the words say so. A date or a year is none. */
function isOrderNumber(found: string, words: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  if (/^\d{4}-\d{2}-\d{2}$/.test(found) || /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(found)) return false;
  const named = /(?:number|no|num|nr|id|code|nummer|#|№)[\s.:#]*(?:is|was|ist|war|lautet)?[\s:#]*$/iu.test(
    words,
  );
  return named ? digits >= 3 : digits >= 5;
}
