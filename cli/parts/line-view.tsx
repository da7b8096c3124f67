import { Text } from "ink";
import { createContext, memo, useContext } from "react";
import { dress } from "./theme.ts";
import { type Line, sameLine } from "./line.ts";

/** Whether the terminal may be given colours. */
export const Colour = createContext(true);

type Props = { row: Line; bold?: boolean };

/** One row of the screen as one `<Text>`; it is drawn again only when what it says has changed. */
export const LineView = memo(
  function LineView({ row, bold }: Props) {
    const colour = useContext(Colour);
    return (
      <Text wrap="truncate" bold={bold === true}>
        {row.length === 0
          ? " "
          : row.map(({ text, look }, index) => (
              <Text key={index} {...dress(look, colour)}>
                {text}
              </Text>
            ))}
      </Text>
    );
  },
  (before, after) => before.bold === after.bold && sameLine(before.row, after.row),
);
