import './styles';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { start } from '@/api/session';
import { readSystem } from '@/api/system';
import { wipeDraftsAtSignOut } from '@/ui/drafts';
import { pageNonce } from '@/ui/nonce';
import { App } from './app';

const nonce = pageNonce();
// Dialogs lock the page's scrolling with a style element of their own.
if (nonce) setNonce(nonce);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
wipeDraftsAtSignOut();
await Promise.all([start(), readSystem()]);
createRoot(root).render(<App />);
