import { expose } from 'comlink';
import { Statistics } from './statistics.ts';

expose(new Statistics());
