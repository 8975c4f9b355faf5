// A small capability as somebody would write it, and the lines with which it joins the product.

/** Path → the whole file. */
export const OWN_FILES: Readonly<Record<string, string>> = {
  'bot/capabilities/supplier/model.ts': `
import * as z from 'zod/mini';
import type { Day } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';
export type SupplierLink = 'supplier';
export interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly owner: PersonId;
  readonly due: Day;
  readonly changeId: string;
}
export interface SupplierTask { readonly kind: 'supplier'; readonly due: Day; readonly supplier: Supplier }
export const supplierAsked = {
  'supplier.list': z.object({}),
  'supplier.done': z.object({ id: z.string() }),
} as const;
export interface SupplierAnswers {
  'supplier.list': readonly Supplier[];
  'supplier.done': Supplier;
}
export const SUPPLIER_REFUSALS = ['supplierUnknown', 'supplierNotYours'] as const;
export type SupplierRefusal = (typeof SUPPLIER_REFUSALS)[number];
`,
  'bot/capabilities/supplier/record-model.ts': `
import type { Listed } from '../../blocks/indexed.ts';
import type { Supplier } from './model.ts';
export interface SupplierLists { suppliers: Listed<Supplier, 'owner'> }
`,
  'bot/capabilities/supplier/list.ts': `
import { day, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { Supplier } from './model.ts';
export const supplierList = {
  name: 'Suppliers',
  displayName: 'Leverantörer',
  description: 'En rad per leverantör.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    name: column('SupplierName', 'Namn', shortText),
    owner: column('Owner', 'Ägare (id)', person, 'indexed'),
    due: column('Due', 'Ses över', day),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Supplier>;
export const supplierIndexes = { owner: ({ owner }: Supplier) => owner };
`,
  'bot/capabilities/supplier/rights.ts': `
import { mayBy, type PermissionsOf, right, type RightsOf } from '../roles/permission-rules.ts';
export const supplierPermissions = {
  'supplier.readAll': {
    label: { sv: 'Läsa alla leverantörer', en: 'Read all suppliers' },
    roles: ['coordinator', 'auditor'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'supplier'>;
export const may = mayBy(supplierPermissions);
export const supplierRights: RightsOf<'supplier'> = {
  'supplier.list': right(['supplier.readAll']),
  'supplier.done': right([], { own: true }),
};
`,
  'bot/capabilities/supplier/text.ts': `
import type { Facts } from '../../blocks/refusal.ts';
import type { Texts } from '../../blocks/text.ts';
import type { SupplierRefusal } from './model.ts';
const sv = {
  title: 'Leverantörer',
  review: (name: string) => \`Se över avtalet med \${name}\`,
  done: 'Klart',
  refusals: {
    supplierUnknown: (_facts: Facts) => 'Leverantören finns inte längre.',
    supplierNotYours: (_facts: Facts) => 'Det här kan bara den som äger avtalet göra.',
  } satisfies Record<SupplierRefusal, (facts: Facts) => string>,
};
const en: typeof sv = {
  title: 'Suppliers',
  review: (name) => \`Review the contract with \${name}\`,
  done: 'Done',
  refusals: {
    supplierUnknown: () => 'The supplier no longer exists.',
    supplierNotYours: () => 'Only the owner of the contract can do this.',
  },
};
export const supplierText: Texts<typeof sv> = { sv, en };
`,
  'bot/capabilities/supplier/papers.ts': `
import { day, type Fetching, fetched, sheetOf } from '../../blocks/paper.ts';
import type { Supplier } from './model.ts';
import { supplierText } from './text.ts';
export const supplierSheet = (all: readonly Supplier[], fetching: Fetching) => {
  const { title } = supplierText[fetching.language];
  return sheetOf<Supplier>(
    {
      title,
      about: fetched(all, fetching),
      columns: [
        { title, width: 'name', cell: ({ name }) => name },
        { title, width: 'short', cell: ({ due }) => day(due) },
      ],
    },
    all,
  );
};
`,
  'bot/capabilities/supplier/cards.ts': `
import { paragraph } from '../../blocks/card.ts';
import type { CardContext, TaskLine, TaskParts } from '../inbox/model.ts';
import type { SupplierTask } from './model.ts';
import { supplierText } from './text.ts';
export const supplierCards = {
  tasks: {
    supplier: ({ supplier }: SupplierTask, { language }: CardContext<unknown>): TaskParts => ({
      parts: [paragraph(supplierText[language].review(supplier.name))],
      buttons: [],
    }),
  },
  lines: {
    supplier: ({ supplier }: SupplierTask): TaskLine => ({ id: supplier.id, asks: 'renew', title: supplier.name }),
  },
  news: {},
  done: {},
};
`,
  'bot/capabilities/supplier/inbox-actions.ts': `
import type { Ports } from '../../ports.ts';
import type { InboxSource } from '../inbox/model.ts';
import type { SupplierTask } from './model.ts';
export const contractsToReview = ({ lists }: Ports): InboxSource<SupplierTask> => ({
  what: { sv: 'avtal', en: 'contracts' },
  tasks: (person) =>
    lists.suppliers
      .by('owner', person)
      .map((supplier) => ({ urgency: 'own', task: { kind: 'supplier', due: supplier.due, supplier } })),
});
`,
  'bot/capabilities/supplier/actions.ts': `
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may } from './rights.ts';
type SupplierActions = Pick<Actions, Extract<keyof Actions, \`supplier.\${string}\`>>;
export const supplierActions = ({ lists }: Ports): SupplierActions => ({
  async 'supplier.list'(_, { person, roles }) {
    return may('supplier.readAll', person, roles) ? lists.suppliers.all() : refuse('supplierNotYours');
  },
  async 'supplier.done'({ id }, { person }) {
    const supplier = lists.suppliers.get(id);
    if (!supplier) return refuse('supplierUnknown');
    return supplier.owner === person.id ? supplier : refuse('supplierNotYours');
  },
});
`,
  'bot/capabilities/supplier/capability.ts': `
import type { Capability } from '../../capability.ts';
import { supplierCards } from './cards.ts';
import { supplierIndexes, supplierList } from './list.ts';
import { supplierSheet } from './papers.ts';
import type { SupplierLists } from './record-model.ts';
import { supplierPermissions, supplierRights } from './rights.ts';
import { supplierText } from './text.ts';
export const supplier = {
  name: 'supplier',
  lists: { suppliers: { list: supplierList, indexes: supplierIndexes } },
  libraries: {},
  permissions: supplierPermissions,
  rights: supplierRights,
  text: supplierText,
  papers: { 'supplier.list': { sheet: supplierSheet } },
  jobs: {},
  jobUpgrades: {},
  inbox: supplierCards,
  presses: { 'supplier.done': 'inbox' },
} as const satisfies Capability<'supplier', keyof SupplierLists>;
`,
  'tab/pages/supplier/routes.tsx': `
import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';
const Suppliers = lazy(() => Promise.resolve({ default: () => null }));
export const supplierPages = pages({
  routes: { '/suppliers': { page: Suppliers, needs: ['supplier.readAll'] }, '/supplier/:id': { page: Suppliers, needs: 'everyone' } },
  menu: [{ path: '/suppliers', area: 'measures', title: { sv: 'Leverantörer', en: 'Suppliers' }, place: 999 }],
  links: { supplier: '/supplier/:id' },
});
`,
};

export interface Joining {
  readonly after: string | RegExp;
  readonly line: string;
}
const FIRST_IMPORT = /\n(?=import )/u;

/** Shared file → the lines it gets, each after what stands there today. */
export const SHARED_FILES: Readonly<Record<string, readonly Joining[]>> = {
  'bot/contract.ts': [
    {
      after: FIRST_IMPORT,
      line: `import { type SupplierAnswers, supplierAsked, type SupplierLink, type SupplierTask } from './capabilities/supplier/model.ts';
import { supplierPermissions } from './capabilities/supplier/rights.ts';\n`,
    },
    { after: 'const questions = {\n', line: '  ...supplierAsked,\n' },
    { after: 'export const permissions = {\n', line: '  ...supplierPermissions,\n' },
    { after: 'export interface Answers\n  extends ', line: 'SupplierAnswers,\n    ' },
    { after: /export type Task =\s+\|?\s*/u, line: 'SupplierTask | ' },
    { after: /export type LinkKind =\s+(?:\| )?/u, line: 'SupplierLink | ' },
  ],
  'bot/records.ts': [
    { after: FIRST_IMPORT, line: "import type { SupplierLists } from './capabilities/supplier/record-model.ts';\n" },
    { after: /interface Lists\s+extends /u, line: 'SupplierLists, ' },
  ],
  'bot/capabilities.ts': [
    { after: FIRST_IMPORT, line: "import { supplier } from './capabilities/supplier/capability.ts';\n" },
    { after: 'export const CAPABILITIES = [\n', line: '  supplier,\n' },
  ],
  'bot/app.ts': [
    {
      after: FIRST_IMPORT,
      line: `import { supplierActions } from './capabilities/supplier/actions.ts';
import { contractsToReview } from './capabilities/supplier/inbox-actions.ts';\n`,
    },
    { after: 'const inboxSources = [\n', line: '    contractsToReview(ports),\n' },
    { after: '  const asked = {\n', line: '    ...supplierActions(ports),\n' },
  ],
  'tab/pages.ts': [
    { after: FIRST_IMPORT, line: "import { supplierPages } from './pages/supplier/routes.tsx';\n" },
    { after: 'const ALL = [\n', line: '  supplierPages,\n' },
  ],
  'CHANGELOG.md': [{ after: '### Added\n\n', line: '- Suppliers, and who reviews the contract with each.\n' }],
};
