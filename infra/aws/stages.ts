/** What differs between one deployment and the next. Add a stage here and deploy it with `-c stage=<id>`. */
export interface Stage {
  readonly id: string;
  /** `quality.yaml` of this stage, from the root of the repository. */
  readonly configFile: string;
  /** Data survive `cdk destroy`, and the table cannot be deleted by mistake. */
  readonly keepData: boolean;
  readonly logRetentionDays: 7 | 30 | 90;
  /** Tokens of this issuer may read the API; without one, callers sign with IAM. Nothing is ever open. */
  readonly reader?: { readonly issuer: string; readonly audience: readonly string[] };
  /**
   * Calls of `receive` at the same time, at most and guaranteed: a flood of unsigned calls costs no more than this, and
   * an import takes nothing from webhooks. The account must have a quota for it (new accounts have 10 in all).
   */
  readonly webhookConcurrency?: number;
  /** Receives the alarms of the operators. */
  readonly alarmEmail?: string;
}

export const stages = {
  dev: {
    id: 'dev',
    configFile: 'infra/aws/quality.yaml',
    keepData: false,
    logRetentionDays: 7,
  },
  prod: {
    id: 'prod',
    configFile: 'infra/aws/quality.yaml',
    keepData: true,
    logRetentionDays: 90,
    webhookConcurrency: 20,
  },
} as const satisfies Record<string, Stage>;

export type StageId = keyof typeof stages;

export const isStageId = (text: string): text is StageId => Object.hasOwn(stages, text);
