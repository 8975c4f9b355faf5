import type { Answer, Category } from '../../../bot/capabilities/incident/model.ts';

export interface Report {
  /** Made with the empty form and kept until the report has arrived: however often it is sent, it is one case. */
  readonly id: string;
  readonly happened: string;
  readonly happenedWhen: string;
  readonly affected: string;
  readonly personalData: Answer;
  readonly ongoing: Answer;
  /** Empty: what the words sound like. */
  readonly category: Category | '';
  readonly anonymous: 'yes' | 'no';
}

export const emptyReport = (): Report => ({
  id: crypto.randomUUID(),
  happened: '',
  happenedWhen: '',
  affected: '',
  personalData: 'unknown',
  ongoing: 'unknown',
  category: '',
  anonymous: 'no',
});
