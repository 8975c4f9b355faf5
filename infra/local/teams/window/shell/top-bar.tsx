// The search field is only there for the looks; the dashed button opens what is not Teams.
import { Button, SearchBox, Tooltip } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons';
import { useSession } from '../session.tsx';
import { PersonMenu } from './person-menu.tsx';

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#5b5fc7" />
      <path d="M9 9h14v4h-5v11h-4V13H9z" fill="#fff" />
    </svg>
  );
}

export function TopBar({ onPlatform }: { onPlatform(): void }) {
  const { text } = useSession();
  return (
    <header className="top-bar">
      <span className="top-mark">
        <Mark />
        <span className="visually-hidden">{text.teams}</span>
      </span>
      <SearchBox
        className="top-search"
        placeholder={text.search}
        aria-label={text.search}
        disabled
        appearance="filled-lighter"
      />
      <span className="top-tools">
        <Tooltip content={text.platform.open} relationship="label">
          <Button
            className="platform-button"
            appearance="outline"
            size="small"
            icon={<Beaker20Regular />}
            onClick={onPlatform}
          />
        </Tooltip>
        <PersonMenu />
      </span>
    </header>
  );
}
