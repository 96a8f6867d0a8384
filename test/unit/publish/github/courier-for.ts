import { systemClock } from '../../../../src/collect/cloud/clock.ts';
import { Courier } from '../../../../src/publish/github/courier.ts';
import { PATIENCE, type Patience } from '../../../../src/publish/github/patience.ts';
import type { Github } from '../../../support/github/start-github.ts';

const QUICK: Partial<Patience> = { writeInterval: 0, request: 1_000, firstWait: 1, slowDown: 5, lookAgain: 1 };

/** To the loopback GitHub by real time, with short waits. */
export function courierFor(github: Github, token: string = github.token, patience: Partial<Patience> = {}): Courier {
  const [owner = '', repo = ''] = github.repository.split('/');
  return new Courier({ token, apiUrl: github.url, owner, repo }, { ...PATIENCE, ...QUICK, ...patience }, systemClock);
}
