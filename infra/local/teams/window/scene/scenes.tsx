// What there is to be shown, on the first screen.
import { Play20Regular } from '@fluentui/react-icons';
import { Link } from 'react-router';
import type { Words } from '../text.ts';
import { useScenes } from './scene-book.ts';
import './scene.css';

export function Scenes({ text, language }: { text: Words; language: 'sv' | 'en' }) {
  const scenes = useScenes() ?? [];
  if (scenes.length === 0) return null;
  return (
    <section>
      <h2>{text.pick.scenes}</h2>
      <ul className="scenes">
        {scenes.map((scene) => (
          <li key={scene.id}>
            <Link to={`/scene/${scene.id}?language=${language}`} className="scene-card">
              <Play20Regular aria-hidden />
              <span>
                <strong>{scene.title[language]}</strong>
                <span className="scene-text">{scene.text[language]}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
