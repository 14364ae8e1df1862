import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { getFile } from '../api/client.ts';
import { useWords } from '../words/words.ts';

interface DownloadProps {
  readonly path: string;
  readonly children: ComponentChildren;
}

/** A link to a file of the API, fetched with the access token, which a plain link does not carry. */
export function Download({ path, children }: DownloadProps) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<void> => {
    const file = await getFile(path);
    setFailed(file === undefined);
    if (file) save(file, path.slice(path.lastIndexOf('/') + 1));
  };
  return (
    <>
      <a
        href={path}
        onClick={(event) => {
          event.preventDefault();
          void load();
        }}
      >
        {children}
      </a>
      {failed && <span role="alert">{words.failure.server}</span>}
    </>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
