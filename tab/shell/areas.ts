// What the navigation is made of. A person sees the areas that have a page for them; pages say where they belong.
import { BuildingGovernmentRegular } from '@fluentui/react-icons/svg/building-government';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DataScatterRegular } from '@fluentui/react-icons/svg/data-scatter';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { FlashRegular } from '@fluentui/react-icons/svg/flash';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { OrganizationRegular } from '@fluentui/react-icons/svg/organization';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PulseRegular } from '@fluentui/react-icons/svg/pulse';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import type { ComponentType } from 'react';
import type { Language } from '../../bot/blocks/text.ts';

export const SECTIONS = {
  own: null,
  work: { sv: 'Arbete', en: 'Work' },
  staff: { sv: 'Medarbetare', en: 'Staff' },
  leading: { sv: 'Ledning', en: 'Governance' },
  settings: { sv: 'Grunder', en: 'Foundations' },
} as const satisfies Record<string, Readonly<Record<Language, string>> | null>;
export type Section = keyof typeof SECTIONS;

interface Area {
  readonly section: Section;
  readonly title: Readonly<Record<Language, string>>;
  readonly icon: ComponentType;
}

/** In the order of the navigation. */
export const AREAS = {
  home: { section: 'own', title: { sv: 'Hem', en: 'Home' }, icon: HomeRegular },
  inbox: { section: 'own', title: { sv: 'Att göra', en: 'To do' }, icon: TaskListSquareLtrRegular },
  team: { section: 'own', title: { sv: 'Mina medarbetare', en: 'My staff' }, icon: PeopleTeamRegular },
  incidents: { section: 'work', title: { sv: 'Incidenter', en: 'Incidents' }, icon: FlashRegular },
  risks: { section: 'work', title: { sv: 'Risker', en: 'Risks' }, icon: DataScatterRegular },
  measures: { section: 'work', title: { sv: 'Åtgärder', en: 'Measures' }, icon: ClipboardTaskRegular },
  documents: { section: 'staff', title: { sv: 'Styrdokument', en: 'Governing documents' }, icon: DocumentTextRegular },
  training: { section: 'staff', title: { sv: 'Utbildning', en: 'Training' }, icon: HatGraduationRegular },
  boards: { section: 'leading', title: { sv: 'Nämndärenden', en: 'Board matters' }, icon: BuildingGovernmentRegular },
  organisation: { section: 'settings', title: { sv: 'Organisation', en: 'Organisation' }, icon: OrganizationRegular },
  operations: { section: 'settings', title: { sv: 'Drift', en: 'Operations' }, icon: PulseRegular },
} as const satisfies Readonly<Record<string, Area>>;
export type AreaName = keyof typeof AREAS;

export const AREA_NAMES: readonly AreaName[] = Object.keys(AREAS).filter((name): name is AreaName => name in AREAS);
