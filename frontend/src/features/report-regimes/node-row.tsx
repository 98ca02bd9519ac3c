import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { OutlineNode } from '@/api/types';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { linesOf, namesOf, namesShown } from './nodes';
import classes from './outline.module.css';
import { askedOfWords, contentWords, outlineWords, prefillWords } from './outline-words';

interface NodeRowProps {
  node: OutlineNode;
  editable: boolean;
  first: boolean;
  last: boolean;
  onChange: (change: Partial<OutlineNode>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One heading: what is printed of it, and what is asked under it. */
export function NodeRow(props: NodeRowProps) {
  const { node, editable, onChange } = props;
  const t = useText(outlineWords);
  const contents = useText(contentWords);
  const asked = useText(askedOfWords);
  const prefills = useText(prefillWords);
  return (
    <li className={classes.node} data-level={node.level}>
      <fieldset disabled={!editable} className={classes.fields}>
        <legend className={classes.said}>{`${node.number} ${node.title}`}</legend>
        <Line label={t.number} value={node.number} narrow onChange={(number) => onChange({ number })} />
        <Line label={t.heading} value={node.title} wide onChange={(title) => onChange({ title })} />
        <Choice
          label={t.level}
          value={`${node.level}`}
          options={['1', '2', '3', '4'].map((value) => [value, value])}
          onChange={(level) => onChange({ level: Number(level) })}
        />
        <Choice
          label={t.content}
          value={node.content}
          options={Object.entries(contents)}
          onChange={(content) => onChange({ content: content as OutlineNode['content'] })}
        />
        <Choice
          label={t.askedOf}
          value={node.askedOf}
          options={Object.entries(asked)}
          onChange={(askedOf) => onChange({ askedOf: askedOf as OutlineNode['askedOf'] })}
        />
        {node.content === 'TEXT' && (
          <>
            <Choice
              label={t.prefill}
              value={node.prefill ?? ''}
              options={[['', t.nothing], ...Object.entries(prefills)]}
              onChange={(prefill) => onChange({ prefill: (prefill || undefined) as OutlineNode['prefill'] })}
            />
            <label className={classes.check}>
              <input
                type="checkbox"
                checked={node.required ?? false}
                onChange={(event) => onChange({ required: event.currentTarget.checked })}
              />
              {t.required}
            </label>
            <Line
              label={t.prompt}
              value={node.prompt ?? ''}
              wide
              onChange={(prompt) => onChange({ prompt: prompt || undefined })}
            />
          </>
        )}
        {(node.content === 'TEXT' || node.content === 'TASKS') && node.askedOf !== 'DEPARTMENT' && (
          <BodyRule node={node} onChange={onChange} />
        )}
      </fieldset>
      {editable && <Moves {...props} />}
    </li>
  );
}

/** What of the units' words comes into the department's report by itself. */
function BodyRule({ node, onChange }: Pick<NodeRowProps, 'node' | 'onChange'>) {
  const t = useText(outlineWords);
  const [typed, setTyped] = useState('');
  return (
    <>
      <Line
        label={t.mostLines}
        value={`${node.mostLines ?? ''}`}
        placeholder={t.allLines}
        onChange={(text) => onChange({ mostLines: linesOf(text) })}
      />
      {node.content === 'TEXT' && (
        <Line
          label={t.addressees}
          value={namesShown(node.addressees, typed)}
          placeholder={t.addresseesHint}
          wide
          onChange={(text) => {
            setTyped(text);
            onChange({ addressees: namesOf(text) });
          }}
        />
      )}
    </>
  );
}

function Moves({ node, first, last, onMove, onRemove }: NodeRowProps) {
  const t = useText(outlineWords);
  return (
    <span className={classes.moves}>
      <Button variant="quiet" aria-label={t.up(node.title)} disabled={first} onClick={() => onMove(-1)}>
        <IconArrowUp size={15} aria-hidden="true" />
      </Button>
      <Button variant="quiet" aria-label={t.down(node.title)} disabled={last} onClick={() => onMove(1)}>
        <IconArrowDown size={15} aria-hidden="true" />
      </Button>
      <Button variant="quiet" aria-label={t.remove(node.title)} disabled={first && last} onClick={onRemove}>
        <IconTrash size={15} aria-hidden="true" />
      </Button>
    </span>
  );
}

interface LineProps {
  label: string;
  value: string;
  narrow?: boolean;
  wide?: boolean;
  placeholder?: string;
  onChange: (value: string) => void;
}

function Line({ label, value, narrow, wide, placeholder, onChange }: LineProps) {
  return (
    <Labelled label={label} size={narrow ? 'narrow' : wide ? 'wide' : undefined}>
      {(id) => (
        <input
          id={id}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function Labelled({
  label,
  size,
  children,
}: {
  label: string;
  size?: string;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <span className={classes.labelled} data-size={size}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}
