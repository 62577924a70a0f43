import 'conflict-map/react.js';
import 'conflict-map/fonts.css';
import story from 'conflict-map/stories/karabakh-2020.json' with { type: 'json' };

/** What somebody writes who uses the package with React. */
export function Article({ chosen }: { chosen: (id: string | null) => void }) {
  return (
    <conflict-map
      data={story}
      theme="dark"
      permalink="https://example.org/map/"
      id="map"
      className="wide"
      onconflict-select={({ claim, place }) => chosen(claim ?? place)}
    />
  );
}

// @ts-expect-error -- a misspelt theme
export const wrong = <conflict-map theme="drak" />;
