import { useSession } from '../session.tsx';

/** The app's colour icon, or its first letter on its accent colour. */
export function AppIcon({ size }: { size: number }) {
  const { app } = useSession();
  const box = { width: size, height: size, borderRadius: Math.round(size / 5) };
  if (app.icons) return <img src={app.icons.color} alt="" style={{ ...box, display: 'block' }} />;
  return (
    <span
      className="app-letter"
      aria-hidden="true"
      style={{ ...box, background: app.accentColor, fontSize: size * 0.55 }}
    >
      {(app.name ?? '?').slice(0, 1)}
    </span>
  );
}
