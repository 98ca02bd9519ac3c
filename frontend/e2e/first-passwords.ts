import { request } from '@playwright/test';
import { chosenPassword } from './accounts';
import { administrator, Office } from './office';

/** The administrator, as whom every file of tests begins, has his own password before any of them does. */
export default async function firstPasswords(): Promise<void> {
  const context = await request.newContext({ baseURL: process.env.TIENDO_URL ?? 'http://127.0.0.1:8080' });
  const who = administrator();
  if (chosenPassword(who) === who.password) await (await Office.of(context, who)).ownPassword(who);
  await context.dispose();
}
