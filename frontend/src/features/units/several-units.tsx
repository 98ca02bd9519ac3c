import { api, read } from '@/api/client';
import { ApiProblem, type Problem, toProblem } from '@/api/problem';
import type { Unit, UnitRef } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { fold } from '@/lib/text';
import { newUuid } from '@/lib/uuid';
import type { Command } from '@/ui/command';
import { LinesField } from './lines-field';
import { codeFor, kindOf, unitLines } from './new-units';
import { unitWords } from './words';

/** Many units below one, a line for each; what is there by that name already is left as it is. */
export function severalUnitsCommand(above: UnitRef, units: readonly Unit[]): Command {
  const t = textsOf(unitWords);
  // Kept from one sending to the next: after a refusal those before it are there.
  const below = units.filter(({ parent }) => parent?.id === above.id).map(({ name }) => fold(name));
  const codes = units.map(({ code }) => code);
  return {
    title: t.addSeveral,
    lead: t.severalLead(above.name),
    submit: t.addSeveral,
    several: true,
    done: (made) => t.severalDone(formatNumber(made as number)),
    fields: [
      {
        name: 'lines',
        label: t.lines,
        hint: t.linesHint,
        required: true,
        render: (input) => <LinesField {...input} />,
      },
    ],
    send: async (values) => {
      let made = 0;
      for (const { name, shortName } of unitLines(values.lines ?? '')) {
        if (below.includes(fold(name))) continue;
        const code = codeFor(name, shortName, above.code, codes);
        try {
          await read(
            api.POST('/api/v1/units', {
              params: { header: { 'Idempotency-Key': newUuid() } },
              body: {
                code,
                name,
                shortName,
                kind: kindOf(name),
                parent: above.id,
                internal: false,
                hasSeal: false,
              },
            }),
          );
        } catch (error) {
          const { problem } = toProblem(error);
          throw new ApiProblem({ ...problem, errors: undefined, detail: t.notMade(name, whyOf(problem)) });
        }
        below.push(fold(name));
        codes.push(code);
        made++;
      }
      return made;
    },
  };
}

const whyOf = ({ errors, detail, title }: Problem) => errors?.[0]?.message ?? detail ?? title;
