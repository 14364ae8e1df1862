import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { HttpSender } from '../../shared/ports/http-sender.ts';
import type { Clock, MailSender, SecretReader } from '../../shared/ports/infrastructure.ts';
import type { DeliveryLog } from '../../shared/ports/writer.ts';
import type { Logger } from '../../shared/runtime/logger.ts';

export interface NotifyPorts {
  readonly clock: Clock;
  readonly config: () => QualityConfig;
  readonly secrets: SecretReader;
  readonly http: HttpSender;
  readonly mail: MailSender;
  readonly deliveries: DeliveryLog;
  readonly log: Logger;
}
