/** @jsxImportSource hono/jsx */

type Props = { id: string; label: string; all: readonly { id: string; text: string }[]; chosen: string };

/** One of a few, from a list that every keyboard and reader of screens knows. */
export function Choice({ id, label, all, chosen }: Props) {
  return (
    <div class="asked">
      <label for={id}>{label}</label>
      <select id={id} name={id}>
        {all.map((each) => (
          <option value={each.id} selected={each.id === chosen}>
            {each.text}
          </option>
        ))}
      </select>
    </div>
  );
}
