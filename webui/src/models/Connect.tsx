const WAYS = [
  { name: 'On this machine', what: 'Start Ollama, LM Studio, llama.cpp or vLLM on its usual port, then start Parley again.', code: 'ollama run qwen3' },
  { name: 'By a key', what: 'Set a provider’s variable before Parley starts; the page never asks for a key, and no file holds one.', code: 'OPENAI_API_KEY=… mvn' },
  { name: 'Any other', what: 'Name it in parley.yaml in the working directory: whatever speaks as OpenAI’s API does.', code: 'models:\n  - id: qwen\n    url: http://127.0.0.1:8000/v1\n    name: Qwen/Qwen3-14B' },
] as const;

/** How a model is connected, and what was looked for when the server began. */
export function Connect({ found, onReload }: { found: readonly string[]; onReload: () => void }) {
  return (
    <section class="connect" aria-labelledby="connect">
      <h2 id="connect">Connect a model</h2>
      <div class="ways-to-connect">
        {WAYS.map(({ name, what, code }) => (
          <div key={name}>
            <h3>{name}</h3>
            <p>{what}</p>
            <pre tabIndex={0}>{code}</pre>
          </div>
        ))}
      </div>
      {found.length > 0 && (
        <>
          <h3>What was looked for at start</h3>
          <ul class="looked-for">
            {found.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <span class="quiet">Parley looks for models when it starts, and not again until its next start. After that:</span>{' '}
        <button type="button" onClick={onReload}>
          load this list anew
        </button>
      </p>
    </section>
  );
}
