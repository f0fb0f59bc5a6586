import './steps.css';

/** What to do, one thing after the other. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="steps card">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
