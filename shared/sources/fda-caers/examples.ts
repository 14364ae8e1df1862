import type { SourceExamples } from '../example.ts';

const common = {
  source: 'fda-caers',
  kind: 'complaint',
  language: 'en',
  occurredAt: '2026-10-30T12:00:00.000Z',
} as const;
const today =
  'Date FDA First Received Report,Report ID,Date Event Occurred,Product Type,Product,Product Code,Description,Patient Age,Age Units,Sex,Case MedDRA Preferred Terms,Case Outcome';

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'one report with three products, one with another',
      file: [
        today,
        '10/30/2026,2026-CFS-01,10/1/2026,SUSPECT,ZINC DROPS,54,Vit/Min/Prot/Unconv Diet,34,year(s),F,"NAUSEA, VOMITING","Hospitalization, Other Outcome"',
        '10/30/2026,2026-CFS-02,,CONCOMITANT,TEA,31,Coffee/Tea,,,M,RASH,',
        '10/30/2026,2026-CFS-01,10/1/2026,SUSPECT,ALGAE POWDER,54,Vit/Min/Prot/Unconv Diet,34,year(s),F,"NAUSEA, VOMITING","Hospitalization, Other Outcome"',
        '10/30/2026,2026-CFS-01,10/1/2026,CONCOMITANT,ASPIRIN,54,Vit/Min/Prot/Unconv Diet,34,year(s),F,"NAUSEA, VOMITING",Other Outcome',
      ].join('\n'),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: '2026-CFS-01',
              product: 'ALGAE POWDER',
              text: 'nausea, vomiting',
              labels: ['Hospitalization', 'Other Outcome', 'Vit/Min/Prot/Unconv Diet', 'ZINC DROPS'],
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: '2026-CFS-02',
              product: 'TEA',
              text: 'rash',
              labels: ['Coffee/Tea'],
            },
          },
        ],
      },
    },
    {
      name: 'names of 2017; rows that cannot be read',
      file: [
        'RA_Report #,RA_CAERS Created Date,AEC_Event Start Date,PRI_Product Role,PRI_Reported Brand/Product Name,PRI_FDA Industry Code,PRI_FDA Industry Name,CI_Age at Adverse Event,CI_Age Unit,CI_Gender,AEC_One Row Outcomes,SYM_One Row Coded Symptoms',
        '65325,1/1/2004,8/4/2003,Suspect,MIDWEST BREAD,3,Bakery,2,Year(s),Female,OTHER OUTCOME,SWELLING FACE',
        '65326,31/1/2004,,Suspect,BREAD,3,Bakery,,,,,RASH',
        ',1/1/2004,,Suspect,BREAD,3,Bakery,,,,,RASH',
        '65327,1/1/2004,,Suspect,,3,Bakery,,,,,RASH',
        '65328,1/1/2004,,Suspect',
      ].join('\n'),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              occurredAt: '2004-01-01T12:00:00.000Z',
              externalId: '65325',
              product: 'MIDWEST BREAD',
              text: 'swelling face',
              labels: ['Bakery', 'OTHER OUTCOME'],
            },
          },
        ],
        rejected: [
          { line: 3, reason: 'the date must be a day like 10/30/2026' },
          { line: 4, reason: 'Report ID must not be empty' },
          { line: 6, reason: 'must have 12 fields, got 4' },
          { line: 5, reason: 'product must not be empty' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'columns are missing',
      file: 'Report ID,Product\n1,x\n',
      expect: {
        refused:
          'Cannot read the FDA CAERS file: must have the columns Date FDA First Received Report, Case MedDRA Preferred Terms, got Report ID, Product',
      },
    },
  ],
};
