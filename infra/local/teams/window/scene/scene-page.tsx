// One scene: what to do above, and below it the people's windows side by side.
import { Button, FluentProvider } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ask, type PersonRow } from '../platform-api.ts';
import { textFor } from '../text.ts';
import { THEMES } from '../themes.ts';
import { doSteps, type Scene, useScenes } from './scene-book.ts';
import './scene.css';

/** The steps of a scene are done once, when it is opened; the windows come after them. */
function useStarted(scene: Scene | undefined) {
  return useQuery({
    queryKey: ['scene', scene?.id],
    queryFn: async () => {
      await doSteps(scene?.steps ?? []);
      return true;
    },
    enabled: scene !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

function Windows({ scene, language }: { scene: Scene; language: 'sv' | 'en' }) {
  const people = useQuery({ queryKey: ['people'], queryFn: () => ask<PersonRow[]>('GET', '/teams/api/people') });
  const text = textFor(language).scene;
  return (
    <div className="scene-windows">
      {scene.windows.map(({ person, place, size }) => {
        const name = people.data?.find(({ id }) => id === person)?.givenName ?? '';
        const title = text[size](name);
        return (
          <figure key={`${person} ${place}`} data-size={size}>
            <figcaption>{title}</figcaption>
            <iframe title={title} src={`/as/${encodeURIComponent(person)}/${place}`} />
          </figure>
        );
      })}
    </div>
  );
}

export function ScenePage() {
  const { id } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const scenes = useScenes();
  const scene = scenes?.find((one) => one.id === id);
  const started = useStarted(scene);
  const [done, setDone] = useState<readonly string[]>([]);
  const language = search.get('language') === 'en' ? 'en' : 'sv';
  const text = textFor(language).scene;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = scene?.title[language] ?? '';
  }, [language, scene]);
  if (!scenes) return null;
  return (
    <FluentProvider theme={THEMES.default} className="scene-page">
      <header className="scene-header">
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => void navigate('/')}>
          {text.back}
        </Button>
        <h1>{scene ? scene.title[language] : text.unknown}</h1>
        {scene && (
          <>
            <p>{scene.text[language]}</p>
            <ol aria-label={text.tries}>
              {scene.tries.map((one) => (
                <li key={one.sv}>{one[language]}</li>
              ))}
            </ol>
            <div className="scene-after">
              {scene.after.map(({ label, steps }) => (
                <Button
                  key={label.sv}
                  appearance="primary"
                  disabled={done.includes(label.sv)}
                  onClick={() => void doSteps(steps).then(() => setDone((before) => [...before, label.sv]))}
                >
                  {label[language]}
                </Button>
              ))}
            </div>
          </>
        )}
        {started.isError && <p role="alert">{text.failed}</p>}
      </header>
      {scene && started.isSuccess && <Windows scene={scene} language={language} />}
    </FluentProvider>
  );
}
