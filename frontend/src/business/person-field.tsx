import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PositionKind, User } from '@/api/types';
import type { FieldInput } from '@/ui/command';
import { SearchSelect } from '@/ui/search-select';
import { peopleQuery } from './person-queries';

interface PersonFieldProps extends FieldInput {
  /** Only people of this unit and the units inside it. */
  unit?: string;
  /** Only people who hold one of these positions. */
  positions?: PositionKind[];
}

/** Chooses a person, shown with their position. */
export function PersonField({ unit, positions, ...input }: PersonFieldProps) {
  const [term, setTerm] = useState('');
  const found = useQuery(peopleQuery({ q: term.trim(), unit, position: positions }));
  const options = (found.data?.items ?? []).map((user) => ({ value: user.id, label: personText(user) }));
  return <SearchSelect {...input} options={options} onSearch={setTerm} />;
}

/** A person with what they are today: "Nguyễn Văn An – Chuyên viên, Phòng Kế hoạch Tài chính". */
export function personText(user: User): string {
  const post = user.positions.find((position) => !position.validTo) ?? user.positions[0];
  return post ? `${user.fullName} – ${post.title}, ${post.unit.name}` : user.fullName;
}
