// What every page knows: the language, and who is signed in.
import { createContext, type ReactNode, useContext } from 'react';
import type { Language, Texts } from '../../bot/blocks/text.ts';
import type { Me } from '../../bot/capabilities/organisation/model.ts';
import type { Permission } from '../../bot/contract.ts';

const LanguageContext = createContext<Language>('sv');
const MeContext = createContext<Me | null>(null);

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext value={me}>{children}</MeContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useText<Table>(texts: Texts<Table>): Table {
  return texts[useContext(LanguageContext)];
}

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe is for pages inside the shell');
  return me;
}

/** For what to show; the server decides again. */
export function useMay(permission: Permission): boolean {
  return useMe().may.includes(permission);
}
