import { workbookOf } from '../support/workbook.ts';
import { generatedMapping } from './generated-export.ts';

type ExportType =
  | 'amazon-reviews'
  | 'cfpb-complaints'
  | 'fda-caers'
  | 'generic-csv'
  | 'generic-mapped'
  | 'google-play'
  | 'google-takeout'
  | 'judge-me'
  | 'loox'
  | 'nhtsa-complaints'
  | 'shopify-product-reviews'
  | 'trustpilot'
  | 'womens-clothing'
  | 'yelp-dataset';

/** A generated file of one kind. */
export interface ParsedFormat {
  readonly source: ExportType;
  readonly mapping?: unknown;
  readonly head: string;
  /** Text of one row, with its end. */
  readonly rows: (row: number) => string;
  /** The same rows in another container. */
  readonly pack?: (parts: Iterable<Uint8Array>) => Uint8Array;
}

const sentences = [
  'The parcel arrived two days late and nobody answered my mail.',
  'Works as described, and the lid closes well.',
  'I expected more for the price: the lid broke after a week.',
  'My children love it, would buy it again.',
];
/** 2 to 9 sentences: like reviews, most are short. */
const words = (row: number): string =>
  Array.from({ length: 2 + ((row * 7) % 8) }, (_, place) => sentences[(row + place) % 4]).join(' ');
const day = (row: number): string => new Date(Date.UTC(2025, 0, 1 + (row % 600))).toISOString().slice(0, 10);
const stars = (row: number): string => String(1 + ((row * 3) % 5));
const json = (value: object): string => `${JSON.stringify(value)}\n`;
const csv = (source: ExportType, head: string, cells: (row: number) => string): ParsedFormat => ({
  source,
  head: `${head}\n`,
  rows: (row) => `${cells(row)}\n`,
});

const generic: ParsedFormat = {
  ...csv('generic-csv', 'id,product,stars,review,author,date', (row) =>
    [
      `r-${String(row)}`,
      `Product ${String(row % 3)}`,
      stars(row),
      `"${words(row)}"`,
      `p${String(row % 900)}`,
      day(row),
    ].join(','),
  ),
  mapping: generatedMapping,
};

export const parsedFormats: Readonly<Record<string, ParsedFormat>> = {
  'generic-csv': generic,
  'generic-csv as a workbook': {
    ...generic,
    pack: (parts) =>
      workbookOf(
        Buffer.concat([...parts])
          .toString()
          .trimEnd()
          .split('\n')
          .map((line) => /^([^"]*),(?:"(.*)",)?(.*)$/.exec(line) ?? [])
          .map(([, before = '', text, after = '']) => [
            ...before.split(','),
            ...(text === undefined ? [] : [text]),
            ...after.split(','),
          ]),
      ),
  },
  trustpilot: csv(
    'trustpilot',
    'Review Id,Review Created (UTC),Review Stars,Review Title,Review Content,Review Language',
    (row) => [String(row), `${day(row)} 19:42:05`, stars(row), 'A title', `"${words(row)}"`, 'en'].join(','),
  ),
  'google-play': csv(
    'google-play',
    'Package Name,Reviewer Language,Device,Review Submit Date and Time,Review Submit Millis Since Epoch,Star Rating,Review Title,Review Text,Review Link',
    (row) =>
      [
        'com.example',
        'en',
        'pixel',
        `${day(row)}T14:40:32Z`,
        '',
        stars(row),
        '',
        `"${words(row)}"`,
        `https://play.example/?reviewId=${String(row)}`,
      ].join(','),
  ),
  'cfpb-complaints': csv(
    'cfpb-complaints',
    'Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Submitted via,Date sent to company,Company response to consumer,Timely response?,Complaint ID',
    (row) =>
      `${day(row)},Mortgage,Loan,Trouble,,"${words(row)}",,BANK,TX,750XX,,Web,${day(row)},Closed,Yes,${String(row)}`,
  ),
  'judge-me': csv(
    'judge-me',
    'title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location',
    (row) =>
      `Title,"${words(row)}",${stars(row)},${day(row)} 10:12:00 UTC,web,ok,P,p${String(row)}@example.com,1,kettle,,,,,`,
  ),
  loox: csv(
    'loox',
    'id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase',
    (row) =>
      `lx${String(row)},Active,${stars(row)},p@example.com,P,Person,"${words(row)}",${day(row)},1,kettle,,,true`,
  ),
  'shopify-product-reviews': csv(
    'shopify-product-reviews',
    'product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at',
    (row) =>
      `kettle,published,${stars(row)},Title,P,p${String(row)}@example.com,,"${words(row)}",,${day(row)} 10:12:00 +0000,`,
  ),
  'womens-clothing': csv(
    'womens-clothing',
    ',Clothing ID,Age,Title,Review Text,Rating,Recommended IND,Positive Feedback Count,Division Name,Department Name,Class Name',
    (row) =>
      `${String(row)},${String(row % 1_000)},40,Title,"${words(row)}",${stars(row)},1,0,General,Dresses,Dresses`,
  ),
  'generic-mapped': csv(
    'generic-mapped',
    'external_id,source,product_or_location,rating,rating_scale,title,text,language,created_at,url,verified,category_ratings',
    (row) =>
      `${String(row)},kununu,Example GmbH,${stars(row)},5,Title,"${words(row)}",en,${day(row)},,true,Salary=4`,
  ),
  'fda-caers': csv(
    'fda-caers',
    'Date FDA First Received Report,Report ID,Product Type,Product,Description,Case MedDRA Preferred Terms,Case Outcome',
    (row) =>
      `10/30/2025,${String(Math.floor(row / 1.4))},SUSPECT,PRODUCT ${String(row % 70)},Vitamins,"NAUSEA, VOMITING, ${words(row)}",Other`,
  ),
  'nhtsa-complaints': {
    source: 'nhtsa-complaints',
    head: '',
    rows: (row) =>
      `${['1', String(Math.floor(row / 1.4)), 'M', 'MAKE', 'MODEL', '2020', 'N', '', 'N', '0', '0', `PART ${String(row % 40)}`, 'C', 'CA', 'V', '20251012', '20251012', '', '', words(row), ...Array<string>(29).fill('')].join('\t')}\n`,
  },
  'amazon-reviews': {
    source: 'amazon-reviews',
    head: '',
    rows: (row) =>
      json({
        rating: Number(stars(row)),
        title: 'Title',
        text: words(row),
        images: [],
        asin: 'B1',
        parent_asin: 'B0',
        user_id: `A${String(row)}`,
        timestamp: 1_677_939_345_945,
        helpful_vote: 3,
        verified_purchase: true,
      }),
  },
  'yelp-dataset': {
    source: 'yelp-dataset',
    head: '',
    rows: (row) =>
      json({
        review_id: String(row),
        user_id: 'u',
        business_id: 'b',
        stars: 2,
        useful: 1,
        funny: 0,
        cool: 0,
        text: words(row),
        date: `${day(row)} 22:09:11`,
      }),
  },
  'google-takeout': {
    source: 'google-takeout',
    head: '{"type": "FeatureCollection", "features": [',
    rows: (row) =>
      `${row === 0 ? '' : ',\n'}${JSON.stringify({ type: 'Feature', properties: { date: `${day(row)}T11:22:33Z`, five_star_rating_published: 4, google_maps_url: `https://maps.example/?cid=${String(row)}`, location: { name: 'Café' }, review_text_published: words(row) } })}`,
  },
};
